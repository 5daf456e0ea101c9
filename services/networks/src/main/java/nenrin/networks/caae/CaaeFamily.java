package nenrin.networks.caae;

import nenrin.networks.training.AgerFamily;
import nenrin.networks.training.AgerSettings;

/**
 * CAAEs.
 *
 * @param scale how large they are
 * @param objective what they minimise
 */
public record CaaeFamily(CaaeScale scale, CaaeObjective objective) implements AgerFamily<CaaeLearning> {
    private static final double RATE = 2e-4;
    private static final double AVERAGING = 0.999;

    @Override
    public String name() {
        return CaaeAger.FAMILY;
    }

    @Override
    public int size() {
        return scale.size();
    }

    @Override
    public CaaeLearning drawn(AgerSettings settings) {
        return new CaaeLearning(scale, objective, settings);
    }

    /**
     * Rates as in the paper, Adam 2e-4 throughout.
     *
     * @param batch faces a step; 100 in the paper
     */
    public AgerSettings settings(int batch, int replicas) {
        return new AgerSettings(batch, replicas, 1, RATE, RATE, objective.image(), 0, AVERAGING);
    }
}
