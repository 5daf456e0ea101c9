package nenrin.aging;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nenrin.imaging.Picture;
import nenrin.imaging.detection.Face;
import nenrin.networks.Ager;
import nenrin.networks.Changes;
import nenrin.networks.flaws.FlawReading;
import nenrin.networks.readers.AgeReading;
import org.jspecify.annotations.Nullable;

/**
 * Networks whose answers are known: the ager makes a face darker with each year of the wanted age; the reader takes the first face
 * it sees for 40 years old and a female, and tells the age of others by how much darker they are than that one.
 */
final class KnownNetworks implements Networks {
    static final ServedModel MODEL =
            new ServedModel("residual", "0123456789ab", ServedModel.Source.SHIPPED, Map.of(), new DarkeningAger());

    private static final int SIZE = 32;
    private static final float PER_YEAR = -0.005f;

    private final List<Face> faces;
    private double untouched = Double.NaN;
    float[] femaleness = {};
    double coveredShare;

    KnownNetworks(List<Face> faces) {
        this.faces = faces;
    }

    @Override
    public List<Face> faces(Picture photo) {
        return faces;
    }

    @Override
    public List<AgeReading> readings(List<Picture> crops) {
        return crops.stream().map(this::reading).toList();
    }

    @Override
    public FlawReading flaws(Picture crop) {
        float[] covered = new float[FlawReading.CELLS * FlawReading.CELLS];
        Arrays.fill(covered, 0, Math.toIntExact(Math.round(coveredShare * covered.length)), 1);
        return new FlawReading(new float[covered.length], covered, 0);
    }

    /** A direction that turns with the brightness. */
    @Override
    public float[] embedding(Picture crop) {
        double angle = brightness(crop);
        return new float[] {(float) Math.cos(angle), (float) Math.sin(angle)};
    }

    @Override
    public Optional<ServedModel> model(@Nullable String name) {
        return name == null || name.equals("residual") ? Optional.of(MODEL) : Optional.empty();
    }

    @Override
    public Changes changes(ServedModel model, float[] numbers, float[] ages, float[] wanted) {
        femaleness = wanted;
        return model.ager().changes(numbers, ages, wanted);
    }

    @Override
    public String device() {
        return "abacus";
    }

    private AgeReading reading(Picture crop) {
        double years = 40;
        if (Double.isNaN(untouched)) {
            untouched = brightness(crop);
        } else {
            years = (brightness(crop) - untouched) / PER_YEAR;
        }
        float[] distribution = new float[91];
        distribution[Math.clamp(Math.round(years), 0, 90)] = 1;
        return new AgeReading(0.8, distribution);
    }

    /** Of the middle of the face, -1 to 1. */
    private static double brightness(Picture picture) {
        int sum = 0;
        for (int i = -10; i < 10; i++) {
            sum += picture.green(picture.width() / 2 + i, picture.height() / 2);
        }
        return sum / 20.0 / 127.5 - 1;
    }

    private static final class DarkeningAger implements Ager {
        @Override
        public int size() {
            return SIZE;
        }

        @Override
        public String name() {
            return "residual";
        }

        @Override
        public String version() {
            return "0123456789ab";
        }

        @Override
        public float aimed(float own, float wanted) {
            return wanted;
        }

        @Override
        public Changes changes(float[] faces, float[] ages, float[] femaleness) {
            float[] differences = new float[faces.length];
            int each = 3 * SIZE * SIZE;
            for (int i = 0; i < ages.length; i++) {
                Arrays.fill(differences, i * each, (i + 1) * each, ages[i] * PER_YEAR);
            }
            return Changes.adding(differences);
        }
    }
}
