package nenrin.networks.caae;

import nenrin.networks.adversarial.Critic;
import nenrin.networks.engine.Learner;
import nenrin.networks.residual.Batch;
import nenrin.networks.residual.Losses;

/** One thread's part of a training step: all four networks on a share of the batch, none of which moves before all have their gradients. */
final class CaaeReplica {
    private final double share;
    private final CaaeObjective objective;
    private final CaaeLoss loss;
    private final CaaeNetwork network;
    private final ImageCritic ofReal;
    private final ImageCritic ofMade;
    private final VectorCritic ofDrawn;
    private final VectorCritic ofFaces;

    /**
     * For a share of {@code n} faces out of {@code batch}. Critics write two gradients each, one of what is real and one of what is made.
     *
     * @param replica which it is
     */
    CaaeReplica(
            int replica,
            int n,
            int batch,
            CaaeScale scale,
            CaaeObjective objective,
            Learner ager,
            Learner image,
            Learner vector) {
        this.objective = objective;
        share = 1.0 / batch;
        loss = new CaaeLoss(objective, scale.size(), batch);
        network = new CaaeNetwork(ager.graph(replica), n, scale);
        ofReal = new ImageCritic(image.graph(2 * replica), n, scale);
        ofMade = new ImageCritic(image.graph(2 * replica + 1), n, scale);
        ofDrawn = new VectorCritic(vector.graph(2 * replica), n);
        ofFaces = new VectorCritic(vector.graph(2 * replica + 1), n);
    }

    /**
     * Leaves all gradients.
     *
     * @param drawn [n, 50] in [-1, 1], what vectors shall be spread like
     */
    Losses learn(Batch batch, float[] drawn) {
        float[] shares = CaaeLabels.own(batch);
        float[] made = network.forward(batch.pixels(), shares);
        float[] vectors = network.vectors();
        float[] byMade = new float[made.length];
        float[] byVectors = new float[vectors.length];

        Critic image = ofMade.look(made, shares);
        double read = image.takenForReal(share, objective.image(), byMade);
        double critic =
                image.learnMade(share) + ofReal.look(batch.pixels(), shares).learnReal(share);
        Critic vector = ofFaces.look(vectors);
        vector.takenForReal(share, objective.vector(), byVectors);
        vector.learnMade(share);
        ofDrawn.look(drawn).learnReal(share);

        double near = loss.near(batch.pixels(), made, byMade);
        double variation = loss.variation(made, byMade);
        network.backward(byMade, byVectors);
        return new Losses(critic, read, near, variation);
    }
}
