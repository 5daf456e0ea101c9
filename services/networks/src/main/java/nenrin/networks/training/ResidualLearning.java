package nenrin.networks.training;

import java.util.Map;
import nenrin.networks.engine.Adam;
import nenrin.networks.engine.Weights;
import nenrin.networks.residual.Batch;
import nenrin.networks.residual.Losses;
import nenrin.networks.residual.ResidualAger;
import nenrin.networks.residual.ResidualNetworks;
import nenrin.networks.residual.ResidualStep;

/**
 * The residual ager and its critic while they learn.
 *
 * @param networks their weights
 * @param step both against each other
 */
record ResidualLearning(ResidualNetworks networks, ResidualStep step) implements AgerLearning {
    @Override
    public Map<String, String> traits() {
        return Map.of(
                "family",
                ResidualAger.FAMILY,
                "size",
                Integer.toString(networks.scale().size()));
    }

    @Override
    public Weights ager() {
        return networks.ager();
    }

    @Override
    public Map<String, Weights> teachers() {
        return Map.of(Checkpoint.CRITIC, networks.critic());
    }

    @Override
    public Map<String, Adam> optimisers() {
        return Map.of("ager", step.agerAdam(), "critic", step.criticAdam());
    }

    @Override
    public Losses learn(Batch batch, AgerSettings settings, long number) {
        return step.learn(batch, settings.agerRate(), settings.criticRate(), settings.criticWeight());
    }

    @Override
    public void close() {
        step.close();
    }
}
