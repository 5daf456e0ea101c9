package nenrin.networks.residual;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import nenrin.networks.Changes;
import nenrin.networks.engine.Graph;
import nenrin.networks.engine.Weights;

/** One core's graphs over an ager's weights: it takes faces in pieces of 8, 4, 2 and 1, for which it keeps a graph each. */
final class Hand {
    private static final int MANY = 8;

    private final Weights weights;
    private final Scale scale;
    private final Lattice lattice;
    private final Map<Integer, AgerNetwork> networks = new HashMap<>();

    Hand(Weights weights, Scale scale) {
        this.weights = weights;
        this.scale = scale;
        lattice = new Lattice(scale.size());
    }

    /** Writes what must change in the faces {@code from} to {@code to}. */
    void change(float[] faces, float[] ages, float[] femaleness, int from, int to, Changes changes) {
        int face = 3 * scale.size() * scale.size();
        int shifts = scale.shifts();
        for (int at = from; at < to; ) {
            int n = Integer.highestOneBit(Math.min(MANY, to - at));
            AgerNetwork network = network(n);
            Changes part = network.changes();
            float[] pixels = Arrays.copyOfRange(faces, at * face, (at + n) * face);
            network.forward(pixels, conditions(ages, femaleness, at, n), part);
            System.arraycopy(part.differences(), 0, changes.differences(), at * face, n * face);
            takeLatticeOut(changes.differences(), at, n);
            System.arraycopy(part.shifts(), 0, changes.shifts(), at * shifts, n * shifts);
            at += n;
        }
    }

    private void takeLatticeOut(float[] differences, int from, int n) {
        for (int i = from; i < from + n; i++) {
            lattice.takeOut(differences, i * 3 * scale.size() * scale.size());
        }
    }

    AgerNetwork network(int n) {
        return networks.computeIfAbsent(n, count -> new AgerNetwork(Graph.inferring(weights), count, scale));
    }

    private static float[] conditions(float[] ages, float[] femaleness, int from, int n) {
        float[] conditions = new float[n * AgeGroups.CONDITION];
        for (int i = 0; i < n; i++) {
            AgeGroups.condition(ages[from + i], femaleness[from + i], conditions, i * AgeGroups.CONDITION);
        }
        return conditions;
    }
}
