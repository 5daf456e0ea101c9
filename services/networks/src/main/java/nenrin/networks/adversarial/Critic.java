package nenrin.networks.adversarial;

import nenrin.networks.engine.Graph;
import nenrin.networks.engine.Node;
import nenrin.networks.engine.Numbers;

/**
 * A critic over one batch that is all real or all made: each kind is normalised by itself. It sees a batch once and may then be asked more than one
 * question about it.
 */
public final class Critic {
    private final Graph graph;
    private final Node seen;
    private final Node logit;
    private final float[] byLogits;
    private float[] logits;

    /**
     * Over a graph.
     *
     * @param seen what it looks at
     * @param logit [n, 1], what it says of it
     */
    public Critic(Graph graph, Node seen, Node logit) {
        this.graph = graph;
        this.seen = seen;
        this.logit = logit;
        byLogits = new float[logit.side(0)];
        logits = byLogits.clone();
    }

    /** Looks at a batch, as many numbers as the node has; conditions have been written already. */
    public void look(float[] batch) {
        Numbers.write(batch, seen.value());
        graph.forward();
        logits = Numbers.read(logit.value());
    }

    /**
     * Leaves the gradients by which it learns that the batch is real.
     *
     * @param share of each in the mean: one over the batch of all replicas
     * @return its part of the mean loss
     */
    public double learnReal(double share) {
        return back(RealOrMade.real(logits, share, byLogits));
    }

    /** The same for a batch that is made. */
    public double learnMade(double share) {
        return back(RealOrMade.made(logits, share, byLogits));
    }

    /**
     * How far the batch is from being taken for real, as a part of the mean loss.
     *
     * @param weight of its gradient
     * @param gradient by the batch, added to
     */
    public double takenForReal(double share, double weight, float[] gradient) {
        double loss = RealOrMade.real(logits, share, byLogits);
        if (weight > 0) {
            for (int i = 0; i < byLogits.length; i++) {
                byLogits[i] *= (float) weight;
            }
            back(loss);
            float[] bySeen = Numbers.read(seen.gradient());
            for (int i = 0; i < gradient.length; i++) {
                gradient[i] += bySeen[i];
            }
        }
        return loss;
    }

    private double back(double loss) {
        Numbers.write(byLogits, logit.gradient());
        graph.backward();
        return loss;
    }
}
