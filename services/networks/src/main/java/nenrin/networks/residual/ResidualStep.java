package nenrin.networks.residual;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nenrin.networks.engine.Adam;
import nenrin.networks.engine.Learner;
import nenrin.networks.engine.Replicas;

/**
 * One training step of ager and critic against each other. First the critic learns to tell real faces by group and gender, and to know
 * aged ones as generated; then the ager learns to have its faces read as the wanted group and gender while they stay near their input.
 */
public final class ResidualStep implements AutoCloseable {
    private static final double BETA_1 = 0.5;
    private static final double BETA_2 = 0.99;

    private final Replicas replicas;
    private final Learner ager;
    private final Learner critic;
    private final List<StepReplica> parts = new ArrayList<>();

    /** For batches of a fixed size, a multiple of {@code replicas}. */
    public ResidualStep(ResidualNetworks networks, int batch, int replicas) {
        this.replicas = new Replicas(replicas);
        ager = new Learner(networks.ager(), replicas, BETA_1, BETA_2);
        critic = new Learner(networks.critic(), replicas, BETA_1, BETA_2);
        for (int i = 0; i < replicas; i++) {
            parts.add(new StepReplica(
                    batch / replicas,
                    batch,
                    networks.scale(),
                    networks.ager(),
                    ager.gradients(i),
                    networks.critic(),
                    critic.gradients(i)));
        }
    }

    /**
     * Learns from a batch.
     *
     * @param criticWeight how much the critic's reading counts against nearness to the input
     */
    public Losses learn(Batch batch, double agerRate, double criticRate, double criticWeight) {
        int count = replicas.count();
        double[] criticLosses = new double[count];
        replicas.run(i -> criticLosses[i] = parts.get(i).critic(batch.share(i, count)));
        critic.step(criticRate, replicas);
        Losses[] losses = new Losses[count];
        replicas.run(i -> losses[i] = parts.get(i).ager(batch.share(i, count), criticLosses[i], criticWeight));
        ager.step(agerRate, replicas);
        return Arrays.stream(losses).reduce(new Losses(0, 0, 0, 0), Losses::plus);
    }

    /** The ager's optimiser, for checkpoints. */
    public Adam agerAdam() {
        return ager.adam();
    }

    /** The critic's optimiser, for checkpoints. */
    public Adam criticAdam() {
        return critic.adam();
    }

    @Override
    public void close() {
        replicas.close();
    }
}
