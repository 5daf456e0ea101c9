package nenrin.networks.agecgan;

import nenrin.networks.training.AgerFamily;
import nenrin.networks.training.AgerSettings;

/**
 * Age-cGANs.
 *
 * @param scale how large they are
 * @param stage what is learnt
 */
public record AgeCganFamily(AgeCganScale scale, Stage stage) implements AgerFamily<AgeCganLearning> {
    private static final double RATE = 2e-4;
    private static final double AVERAGING = 0.999;

    @Override
    public String name() {
        return AgeCganAger.FAMILY;
    }

    @Override
    public int size() {
        return AgeCganFigure.SIZE;
    }

    @Override
    public AgeCganLearning drawn(AgerSettings settings) {
        return new AgeCganLearning(scale, stage, settings);
    }

    /**
     * DCGAN's rates, Adam 2e-4 throughout.
     *
     * @param batch faces a step
     */
    public AgerSettings settings(int batch, int replicas) {
        return new AgerSettings(batch, replicas, 1, RATE, RATE, 1, 0, AVERAGING);
    }
}
