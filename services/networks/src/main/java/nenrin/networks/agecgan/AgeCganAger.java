package nenrin.networks.agecgan;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nenrin.networks.Ager;
import nenrin.networks.AgerLoading;
import nenrin.networks.AgerLoading.Loaded;
import nenrin.networks.AgerLoading.Refused;
import nenrin.networks.Changes;
import nenrin.networks.engine.Graph;
import nenrin.networks.engine.Pixels;
import nenrin.networks.engine.Weights;
import nenrin.networks.files.Fingerprint;
import nenrin.networks.files.ModelFile;
import nenrin.networks.files.ShippedModels;
import nenrin.networks.likeness.Resemblance;
import nenrin.networks.readers.AgeReader;

/**
 * Age-cGAN at work. For each face it first searches the vector that keeps the person, at the age that reader A reads; the last few faces' vectors are kept, as
 * one face is mostly asked for at many ages. It knows no gender. One thread at a time may use one.
 */
public final class AgeCganAger implements Ager {
    /** The family that model files of this kind name. */
    public static final String FAMILY = "age-cgan";

    private static final String PREFIX = "ager/";
    private static final int KEPT = 16;

    private final String name;
    private final String version;
    private final Generator generator;
    private final IdentitySearch search;
    private final AgeReader reader = new AgeReader(ShippedModels.ageReaderA());
    private final Map<Face, float[]> vectors = new LinkedHashMap<>();

    private AgeCganAger(String name, String version, AgeCganScale scale, Weights weights) {
        this.name = name;
        this.version = version;
        generator = new Generator(Graph.inferring(weights), 1, scale);
        search = new IdentitySearch(weights, scale, new Resemblance(ShippedModels.likeness()));
    }

    /** An ager with a file's weights, if they fit. */
    public static AgerLoading load(ModelFile file) {
        Optional<AgeCganScale> scale = AgeCganScale.of(file);
        if (scale.isEmpty()) {
            return new Refused("model-does-not-fit", "The model does not say how large its network is.");
        }
        Weights weights = Weights.zero();
        String name = file.metadata().getOrDefault("name", FAMILY);
        AgeCganAger ager = new AgeCganAger(name, Fingerprint.of(file, PREFIX), scale.get(), weights);
        return weights.fill(file.tensors(), PREFIX)
                .<AgerLoading>map(problem -> new Refused("model-does-not-fit", problem))
                .orElseGet(() -> new Loaded(ager));
    }

    @Override
    public int size() {
        return AgeCganFigure.SIZE;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String version() {
        return version;
    }

    /** Its ages are groups: there is nothing to reach beyond. */
    @Override
    public float aimed(float own, float wanted) {
        return wanted;
    }

    @Override
    public Changes changes(float[] faces, float[] ages, float[] femaleness) {
        int each = faces.length / ages.length;
        float[] differences = new float[faces.length];
        for (int i = 0; i < ages.length; i++) {
            float[] face = Arrays.copyOfRange(faces, i * each, (i + 1) * each);
            float[] made = generator.forward(vector(new Face(face)), SixGroups.condition(ages[i]));
            for (int k = 0; k < each; k++) {
                differences[i * each + k] = made[k] - face[k];
            }
        }
        return Changes.adding(differences);
    }

    private float[] vector(Face face) {
        float[] known = vectors.get(face);
        if (known != null) {
            return known;
        }
        if (vectors.size() == KEPT) {
            vectors.remove(vectors.keySet().iterator().next());
        }
        int size = AgeCganFigure.SIZE;
        double age = reader.read(Pixels.toPicture(face.pixels, 0, size, size)).age();
        float[] found = search.vector(face.pixels, SixGroups.condition((float) age));
        vectors.put(face, found);
        return found;
    }

    /** A face that is the same as another if every pixel is. */
    private static final class Face {
        private final float[] pixels;

        Face(float[] pixels) {
            this.pixels = pixels;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Face face && Arrays.equals(pixels, face.pixels);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(pixels);
        }
    }
}
