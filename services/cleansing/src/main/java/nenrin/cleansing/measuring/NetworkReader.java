package nenrin.cleansing.measuring;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import nenrin.events.Opinion;
import nenrin.imaging.Picture;
import nenrin.imaging.measures.Measurement;
import nenrin.networks.files.ShippedModels;
import nenrin.networks.flaws.FlawNet;
import nenrin.networks.flaws.FlawReading;
import nenrin.networks.readers.AgeReading;
import nenrin.networks.readers.ImpartialReaders;

/** The networks that ship: two readers of age, of which none reads a face that it learnt from, and the net that sees flaws. */
public final class NetworkReader implements FaceReader {
    private static final String READER = "impartial";
    private static final int AGES = 10;
    /** So many faces go through a network at once; of those that a reader saw, each of the two has about half. */
    public static final int BATCH = 8;

    private final ImpartialReaders ages;
    private final FlawNet flaws;

    NetworkReader(ImpartialReaders ages, FlawNet flaws) {
        this.ages = ages;
        this.flaws = flaws;
    }

    /** Loads them. */
    public static NetworkReader shipped() {
        return new NetworkReader(ImpartialReaders.shipped(BATCH / 2), new FlawNet(ShippedModels.flaws(), BATCH));
    }

    @Override
    public List<FaceRead> read(List<Seen> faces) {
        List<Picture> crops = faces.stream().map(face -> face.sighting().crop()).toList();
        List<FlawReading> flawed = flaws.read(crops);
        List<AgeReading> aged = ages.read(faces.stream().map(Seen::faceId).toList(), crops);
        List<FaceRead> read = new ArrayList<>();
        for (int i = 0; i < faces.size(); i++) {
            List<Measurement> measurements =
                    FlawMeasures.of(flawed.get(i), faces.get(i).sighting());
            read.add(new FaceRead(measurements, List.of(opinion(aged.get(i)))));
        }
        return read;
    }

    /** The middles of ten equal shares of the distribution, to a tenth of a year. */
    private static Opinion opinion(AgeReading reading) {
        DoubleStream ages = IntStream.range(0, AGES).mapToDouble(i -> reading.quantile((i + 0.5) / AGES));
        return new Opinion(
                READER,
                tenths(reading.age()),
                reading.femaleness(),
                ages.map(NetworkReader::tenths).boxed().toList());
    }

    private static double tenths(double years) {
        return Math.round(10 * years) / 10.0;
    }
}
