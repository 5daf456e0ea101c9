package nenrin.networks.agecgan;

import nenrin.networks.adversarial.Critic;
import nenrin.networks.engine.Graph;
import nenrin.networks.engine.Learner;
import nenrin.networks.engine.Weights;
import nenrin.networks.residual.Batch;
import nenrin.networks.residual.Losses;

/** One thread's part of a training step, on a share of the batch. */
final class AgeCganReplica {
    private final Stage stage;
    private final double share;
    private final Generator generator;
    private final Encoder encoder;
    private final GroupCritic ofReal;
    private final GroupCritic ofMade;

    /**
     * For a share of {@code n} faces out of {@code batch}. The critic writes two gradients, one of what is real and one of what is made.
     *
     * @param replica which it is
     * @param ager generator's and encoder's weights
     */
    AgeCganReplica(
            int replica,
            int n,
            int batch,
            AgeCganScale scale,
            Stage stage,
            Weights ager,
            Learner generatorLearner,
            Learner encoderLearner,
            Learner critic) {
        this.stage = stage;
        share = 1.0 / batch;
        Graph making = stage == Stage.GENERATOR ? generatorLearner.graph(replica) : Graph.inferring(ager);
        generator = new Generator(making, n, scale);
        encoder = new Encoder(encoderLearner.graph(replica), n, scale);
        ofReal = new GroupCritic(critic.graph(2 * replica), n, scale);
        ofMade = new GroupCritic(critic.graph(2 * replica + 1), n, scale);
    }

    /**
     * Leaves all gradients.
     *
     * @param drawn [n, 100], each number by a normal distribution
     */
    Losses learn(Batch batch, float[] drawn) {
        float[] groups = SixGroups.oneHot(batch.age());
        float[] made = generator.forward(drawn, groups);
        double pairs = encoder.learn(made, drawn, share);
        if (stage == Stage.ENCODER) {
            return new Losses(0, 0, pairs, 0);
        }
        float[] byMade = new float[made.length];
        Critic critic = ofMade.look(made, groups);
        double taken = critic.takenForReal(share, 1, byMade);
        double loss =
                critic.learnMade(share) + ofReal.look(batch.pixels(), groups).learnReal(share);
        generator.backward(byMade);
        return new Losses(loss, taken, pairs, 0);
    }
}
