package nenrin.networks.residual;

import java.util.Map;
import java.util.Optional;
import nenrin.networks.engine.Graph;
import nenrin.networks.engine.Weights;
import nenrin.networks.files.ModelFile;
import nenrin.networks.files.Tensor;

/**
 * The weights of an ager and its critic.
 *
 * @param scale how large they are
 * @param ager the ager's
 * @param critic the critic's
 */
public record ResidualNetworks(Scale scale, Weights ager, Weights critic) {
    /** Before the names of the critic's weights in a model file. */
    public static final String CRITIC = "critic/";

    private static final String CHANNELS_SHOWN_BY = ResidualAger.PREFIX + "down1.bias";

    private static final String FINE_SHOWN_BY = ResidualAger.PREFIX + "stem.bias";

    /** Drawn by chance. */
    public static ResidualNetworks drawn(Scale scale, long seed) {
        ResidualNetworks networks = new ResidualNetworks(scale, Weights.drawn(seed), Weights.drawn(seed + 1));
        new AgerNetwork(Graph.inferring(networks.ager), 1, scale);
        new CriticNetwork(Graph.inferring(networks.critic), 1, scale);
        return networks;
    }

    /** How large the networks of a file are; nothing where it doesn't say or says something impossible. */
    static Optional<Scale> scale(ModelFile file) {
        Tensor bias = file.tensors().get(CHANNELS_SHOWN_BY);
        try {
            return Optional.ofNullable(bias)
                    .map(b -> new Scale(
                            Integer.parseInt(file.metadata().getOrDefault("size", "")),
                            b.values().length,
                            file.tensors().containsKey(FINE_SHOWN_BY)));
        } catch (IllegalArgumentException notANumberOrImpossible) {
            return Optional.empty();
        }
    }

    /** Lets the critic begin as that of a model file, which may hold no ager; the ager stays as it was drawn. */
    public Optional<String> criticFrom(ModelFile model) {
        return critic.fill(model.tensors(), CRITIC);
    }

    /** Takes both networks from a model file. */
    public Optional<String> fill(ModelFile model) {
        return ager.fill(model.tensors(), ResidualAger.PREFIX).or(() -> critic.fill(model.tensors(), CRITIC));
    }

    /** Both networks' weights by their names in a model file; the ager's may be replaced by their average. */
    public Map<String, Tensor> tensors(Weights agerWeights) {
        Map<String, Tensor> tensors = agerWeights.tensors(ResidualAger.PREFIX);
        tensors.putAll(critic.tensors(CRITIC));
        return tensors;
    }
}
