package nenrin.networks.residual;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nenrin.networks.Ager;
import nenrin.networks.AgerLoading;
import nenrin.networks.AgerLoading.Loaded;
import nenrin.networks.AgerLoading.Refused;
import nenrin.networks.Changes;
import nenrin.networks.engine.Graph;
import nenrin.networks.engine.Replicas;
import nenrin.networks.engine.Weights;
import nenrin.networks.files.ModelFile;
import nenrin.networks.files.Tensor;

/**
 * The residual ager at work. Several faces are shared by the cores; each takes its own in pieces of 8, 4, 2 and 1, for which it keeps a
 * graph each. One thread at a time may use one.
 */
public final class ResidualAger implements Ager {
    /** The family that model files of this kind name. */
    public static final String FAMILY = "residual";

    /** Before the names of the ager's weights in a model file. */
    public static final String PREFIX = "ager/";

    private static final int MANY = 8;

    private final String name;
    private final String version;
    private final Scale scale;
    private final Reach reach;
    private final Weights weights;
    private final List<Replica> replicas = new ArrayList<>();

    private ResidualAger(String name, String version, Scale scale, Reach reach, Weights weights) {
        this.name = name;
        this.version = version;
        this.scale = scale;
        this.reach = reach;
        this.weights = weights;
        for (int i = 0; i < Replicas.ofCores().count(); i++) {
            replicas.add(new Replica());
        }
    }

    /** An ager with a file's weights, if they fit. */
    public static AgerLoading load(ModelFile file) {
        Optional<Scale> scale = ResidualNetworks.scale(file);
        if (scale.isEmpty()) {
            return new Refused("model-does-not-fit", "The model does not say how large its network is.");
        }
        Optional<Reach> reach = Reach.of(file);
        if (reach.isEmpty()) {
            return new Refused("model-does-not-fit", "The model's reach is not a number from 1 to 2.");
        }
        Weights weights = Weights.zero();
        String name = file.metadata().getOrDefault("name", FAMILY);
        ResidualAger ager = new ResidualAger(name, version(file), scale.get(), reach.get(), weights);
        ager.replicas.getFirst().network(1);
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
        return reach.aimed(own, wanted);
    }

    @Override
    public Changes changes(float[] faces, float[] ages, float[] femaleness) {
        Changes changes = new Changes(new float[faces.length], new float[ages.length * shifts()]);
        int count = Math.min(ages.length, replicas.size());
        if (count == 1) {
            replicas.getFirst().change(faces, ages, femaleness, 0, ages.length, changes);
        } else {
            Replicas.ofCores().run(i -> {
                if (i < count) {
                    int from = i * ages.length / count;
                    int to = (i + 1) * ages.length / count;
                    replicas.get(i).change(faces, ages, femaleness, from, to, changes);
                }
            });
        }
        return changes;
    }

    /** Numbers of the shifts of one face. */
    private int shifts() {
        return 2 * scale.grid() * scale.grid();
    }

    private static float[] conditions(float[] ages, float[] femaleness, int from, int n) {
        float[] conditions = new float[n * AgeGroups.CONDITION];
        for (int i = 0; i < n; i++) {
            AgeGroups.condition(ages[from + i], femaleness[from + i], conditions, i * AgeGroups.CONDITION);
        }
        return conditions;
    }

    /** The first 12 hex digits of the SHA-256 of the ager's weights. */
    private static String version(ModelFile file) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            file.tensors().forEach((name, tensor) -> {
                if (name.startsWith(PREFIX)) {
                    digest.update(bytes(tensor));
                }
            });
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    private static byte[] bytes(Tensor tensor) {
        ByteBuffer bytes = ByteBuffer.allocate(tensor.values().length * Float.BYTES);
        bytes.asFloatBuffer().put(tensor.values());
        return bytes.array();
    }

    /** One core's graphs. */
    private final class Replica {
        private final Map<Integer, AgerNetwork> networks = new HashMap<>();

        void change(float[] faces, float[] ages, float[] femaleness, int from, int to, Changes changes) {
            int face = 3 * scale.size() * scale.size();
            for (int at = from; at < to; ) {
                int n = Integer.highestOneBit(Math.min(MANY, to - at));
                AgerNetwork network = network(n);
                Changes part = network.changes();
                float[] pixels = Arrays.copyOfRange(faces, at * face, (at + n) * face);
                network.forward(pixels, conditions(ages, femaleness, at, n), part);
                System.arraycopy(part.differences(), 0, changes.differences(), at * face, n * face);
                System.arraycopy(part.shifts(), 0, changes.shifts(), at * shifts(), n * shifts());
                at += n;
            }
        }

        AgerNetwork network(int n) {
            return networks.computeIfAbsent(n, count -> new AgerNetwork(Graph.inferring(weights), count, scale));
        }
    }
}
