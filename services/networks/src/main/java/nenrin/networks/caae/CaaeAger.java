package nenrin.networks.caae;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nenrin.networks.Ager;
import nenrin.networks.AgerLoading;
import nenrin.networks.AgerLoading.Loaded;
import nenrin.networks.AgerLoading.Refused;
import nenrin.networks.Changes;
import nenrin.networks.engine.Graph;
import nenrin.networks.engine.Weights;
import nenrin.networks.files.Fingerprint;
import nenrin.networks.files.ModelFile;
import nenrin.networks.residual.AgeGroups;

/**
 * CAAE at work. It makes whole faces; what must change is their difference from the face that came, so that pasting keeps what is finer than
 * its pixels. One thread at a time may use one.
 */
public final class CaaeAger implements Ager {
    /** The family that model files of this kind name. */
    public static final String FAMILY = "caae";

    private static final String PREFIX = "ager/";
    private static final int MANY = 8;

    private final String name;
    private final String version;
    private final CaaeScale scale;
    private final Weights weights;
    private final Map<Integer, CaaeNetwork> networks = new HashMap<>();

    private CaaeAger(String name, String version, CaaeScale scale, Weights weights) {
        this.name = name;
        this.version = version;
        this.scale = scale;
        this.weights = weights;
    }

    /** An ager with a file's weights, if they fit. */
    public static AgerLoading load(ModelFile file) {
        Optional<CaaeScale> scale = CaaeScale.of(file);
        if (scale.isEmpty()) {
            return new Refused("model-does-not-fit", "The model does not say how large its network is.");
        }
        Weights weights = Weights.zero();
        String name = file.metadata().getOrDefault("name", FAMILY);
        CaaeAger ager = new CaaeAger(name, Fingerprint.of(file, PREFIX), scale.get(), weights);
        ager.network(1);
        return weights.fill(file.tensors(), PREFIX)
                .<AgerLoading>map(problem -> new Refused("model-does-not-fit", problem))
                .orElseGet(() -> new Loaded(ager));
    }

    @Override
    public int size() {
        return scale.size();
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
        int face = faces.length / ages.length;
        float[] differences = new float[faces.length];
        for (int at = 0; at < ages.length; ) {
            int n = Integer.highestOneBit(Math.min(MANY, ages.length - at));
            float[] pixels = Arrays.copyOfRange(faces, at * face, (at + n) * face);
            float[] made = network(n).forward(pixels, shares(ages, femaleness, at, n));
            for (int i = 0; i < made.length; i++) {
                differences[at * face + i] = made[i] - pixels[i];
            }
            at += n;
        }
        return Changes.adding(differences);
    }

    private CaaeNetwork network(int n) {
        return networks.computeIfAbsent(n, count -> new CaaeNetwork(Graph.inferring(weights), count, scale));
    }

    private static float[] shares(float[] ages, float[] femaleness, int from, int n) {
        float[] shares = new float[n * AgeGroups.CONDITION];
        for (int i = 0; i < n; i++) {
            AgeGroups.condition(ages[from + i], femaleness[from + i], shares, i * AgeGroups.CONDITION);
        }
        return shares;
    }
}
