package nenrin.networks.residual;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nenrin.networks.Ager;
import nenrin.networks.AgerLoading;
import nenrin.networks.AgerLoading.Loaded;
import nenrin.networks.AgerLoading.Refused;
import nenrin.networks.Changes;
import nenrin.networks.engine.Replicas;
import nenrin.networks.engine.Weights;
import nenrin.networks.files.Fingerprint;
import nenrin.networks.files.ModelFile;

/**
 * The residual ager at work. Several faces are shared by the cores; each takes its own in pieces of 8, 4, 2 and 1, for which it keeps a
 * graph each. One thread at a time may use one.
 */
public final class ResidualAger implements Ager {
    /** The family that model files of this kind name. */
    public static final String FAMILY = "residual";

    /** Before the names of the ager's weights in a model file. */
    public static final String PREFIX = "ager/";

    private final String name;
    private final String version;
    private final Scale scale;
    private final Aims aims;
    private final List<Hand> hands = new ArrayList<>();

    private ResidualAger(String name, String version, Scale scale, Aims aims, Weights weights) {
        this.name = name;
        this.version = version;
        this.scale = scale;
        this.aims = aims;
        for (int i = 0; i < Replicas.ofCores().count(); i++) {
            hands.add(new Hand(weights, scale));
        }
    }

    /** An ager with a file's weights, if they fit. */
    public static AgerLoading load(ModelFile file) {
        Optional<Scale> scale = ResidualNetworks.scale(file);
        if (scale.isEmpty()) {
            return new Refused("model-does-not-fit", "The model does not say how large its network is.");
        }
        Optional<Aims> aims = Aims.of(file);
        if (aims.isEmpty()) {
            return new Refused("model-does-not-fit", "The model's aims are not ten ages each.");
        }
        Weights weights = Weights.zero();
        String name = file.metadata().getOrDefault("name", FAMILY);
        ResidualAger ager = new ResidualAger(name, Fingerprint.of(file, PREFIX), scale.get(), aims.get(), weights);
        ager.hands.getFirst().network(1);
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

    @Override
    public float aimed(float own, float wanted) {
        return aims.aimed(own, wanted);
    }

    @Override
    public Changes changes(float[] faces, float[] ages, float[] femaleness) {
        Changes changes = new Changes(new float[faces.length], new float[ages.length * scale.shifts()]);
        int count = Math.min(ages.length, hands.size());
        if (count == 1) {
            hands.getFirst().change(faces, ages, femaleness, 0, ages.length, changes);
        } else {
            Replicas.ofCores().run(i -> {
                if (i < count) {
                    int from = i * ages.length / count;
                    int to = (i + 1) * ages.length / count;
                    hands.get(i).change(faces, ages, femaleness, from, to, changes);
                }
            });
        }
        return changes;
    }
}
