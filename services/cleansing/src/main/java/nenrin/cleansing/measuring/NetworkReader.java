package nenrin.cleansing.measuring;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import nenrin.events.Opinion;
import nenrin.networks.files.ShippedModels;
import nenrin.networks.flaws.FlawNet;
import nenrin.networks.flaws.FlawReading;
import nenrin.networks.readers.AgeReading;
import nenrin.networks.readers.ImpartialReaders;

/** The networks that ship: two readers of age, of which none reads a face that it learnt from, and the net that sees flaws. */
public final class NetworkReader implements FaceReader {
    private static final String READER = "impartial";
    private static final int AGES = 10;
    private static final int BATCH = 8;

    private final ImpartialReaders ages;
    private final FlawNet flaws;

    NetworkReader(ImpartialReaders ages, FlawNet flaws) {
        this.ages = ages;
        this.flaws = flaws;
    }

    /** Loads them. */
    public static NetworkReader shipped() {
        return new NetworkReader(ImpartialReaders.shipped(), new FlawNet(ShippedModels.flaws(), BATCH));
    }

    @Override
    public List<FaceRead> read(List<Seen> faces) {
        List<FlawReading> flawed =
                flaws.read(faces.stream().map(face -> face.sighting().crop()).toList());
        List<FaceRead> read = new ArrayList<>();
        for (int i = 0; i < faces.size(); i++) {
            Seen face = faces.get(i);
            Opinion opinion = opinion(ages.read(face.faceId(), face.sighting().crop()));
            read.add(new FaceRead(FlawMeasures.of(flawed.get(i), face.sighting()), List.of(opinion)));
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
