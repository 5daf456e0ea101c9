package nenrin.networks.agecgan;

import java.util.stream.IntStream;
import nenrin.networks.engine.Graph;
import nenrin.networks.engine.Weights;
import nenrin.networks.likeness.Resemblance;

/**
 * Finds the vector whose picture is most like a face (section 2.3, "identity-preserving optimisation"): from what the encoder says downhill by L-BFGS in the
 * distance of the likeness net's embeddings, at the face's own age group.
 */
final class IdentitySearch {
    private static final int STEPS = 15;

    private final Encoder encoder;
    private final Generator generator;
    private final Resemblance resemblance;

    IdentitySearch(Weights weights, AgeCganScale scale, Resemblance resemblance) {
        encoder = new Encoder(Graph.inferring(weights), 1, scale);
        generator = new Generator(Graph.searching(weights), 1, scale);
        this.resemblance = resemblance;
    }

    /**
     * The vector of a face, [100].
     *
     * @param face [64, 64, 3] in [-1, 1]
     * @param group [6], the face's own
     */
    float[] vector(float[] face, float[] group) {
        float[] target = resemblance.embedding(face);
        double[] start = widened(encoder.forward(face));
        return narrowed(
                new Lbfgs((vector, gradient) -> unlike(vector, group, target, gradient)).minimise(start, STEPS));
    }

    private double unlike(double[] vector, float[] group, float[] target, double[] gradient) {
        float[] made = generator.forward(narrowed(vector), group);
        float[] byMade = new float[made.length];
        double distance = resemblance.distance(made, target, byMade);
        generator.backward(byMade);
        float[] byVector = generator.vectorGradient();
        for (int i = 0; i < gradient.length; i++) {
            gradient[i] = byVector[i];
        }
        return distance;
    }

    private static double[] widened(float[] narrow) {
        return IntStream.range(0, narrow.length).mapToDouble(i -> narrow[i]).toArray();
    }

    private static float[] narrowed(double[] wide) {
        float[] narrow = new float[wide.length];
        for (int i = 0; i < wide.length; i++) {
            narrow[i] = (float) wide[i];
        }
        return narrow;
    }
}
