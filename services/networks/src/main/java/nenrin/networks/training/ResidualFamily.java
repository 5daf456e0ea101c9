package nenrin.networks.training;

import nenrin.networks.residual.ResidualAger;
import nenrin.networks.residual.ResidualNetworks;
import nenrin.networks.residual.ResidualStep;
import nenrin.networks.residual.Scale;

/**
 * Residual agers.
 *
 * @param scale how large they are
 */
record ResidualFamily(Scale scale) implements AgerFamily<ResidualLearning> {
    @Override
    public String name() {
        return ResidualAger.FAMILY;
    }

    @Override
    public int size() {
        return scale.size();
    }

    @Override
    public ResidualLearning drawn(AgerSettings settings) {
        ResidualNetworks networks = ResidualNetworks.drawn(scale, settings.seed());
        return new ResidualLearning(networks, new ResidualStep(networks, settings.batch(), settings.replicas()));
    }
}
