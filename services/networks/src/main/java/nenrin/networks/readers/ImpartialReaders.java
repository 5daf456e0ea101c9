package nenrin.networks.readers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nenrin.imaging.Picture;
import nenrin.networks.files.ShippedModels;

/**
 * Readers A and B, each of which learnt from one half of the faces. A face is read by the one that has not learnt from it, so that what it
 * says is no memory of the label; a face that neither has seen is read by both. One thread at a time may use them.
 */
public final class ImpartialReaders {
    private final AgeReader a;
    private final AgeReader b;
    private final SeenFaces seenByA;
    private final SeenFaces seenByB;

    /** Two readers with what each has seen. */
    public ImpartialReaders(AgeReader a, SeenFaces seenByA, AgeReader b, SeenFaces seenByB) {
        this.a = a;
        this.b = b;
        this.seenByA = seenByA;
        this.seenByB = seenByB;
    }

    /**
     * Those that ship.
     *
     * @param batch how many faces go through a reader at once
     */
    public static ImpartialReaders shipped(int batch) {
        return new ImpartialReaders(
                new AgeReader(ShippedModels.ageReaderA(), batch),
                SeenFaces.read(ShippedModels.seenByA()),
                new AgeReader(ShippedModels.ageReaderB(), batch),
                SeenFaces.read(ShippedModels.seenByB()));
    }

    /**
     * Reads faces; as many answers, in the same order.
     *
     * @param ids the face ids: SHA-256 of the pictures' bytes as they came, in hex
     * @param crops aligned, square, in the order of the ids
     */
    public List<AgeReading> read(List<String> ids, List<Picture> crops) {
        Map<Integer, AgeReading> byA = read(a, crops, i -> !seenByA.has(ids.get(i)));
        Map<Integer, AgeReading> byB = read(b, crops, i -> !byA.containsKey(i) || !seenByB.has(ids.get(i)));
        return IntStream.range(0, ids.size())
                .mapToObj(i -> Stream.of(byA, byB)
                        .flatMap(by -> Stream.ofNullable(by.get(i)))
                        .reduce(AgeReading::and)
                        .orElseThrow())
                .toList();
    }

    /** What a reader says of those that it may read, by their places. */
    private static Map<Integer, AgeReading> read(AgeReader reader, List<Picture> crops, IntPredicate mayRead) {
        List<Integer> places =
                IntStream.range(0, crops.size()).filter(mayRead).boxed().toList();
        List<AgeReading> readings = reader.read(places.stream().map(crops::get).toList());
        Map<Integer, AgeReading> byPlace = new HashMap<>();
        for (int i = 0; i < places.size(); i++) {
            byPlace.put(places.get(i), readings.get(i));
        }
        return byPlace;
    }
}
