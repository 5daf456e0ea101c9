package nenrin.networks.caae;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import nenrin.networks.engine.Graph;
import nenrin.networks.engine.Natives;
import nenrin.networks.engine.Node;
import nenrin.networks.engine.Weights;
import nenrin.networks.files.Tensor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The shapes that the paper and its authors' public code state. */
class CaaeFigureTest {
    private final Weights weights = Weights.zero();
    private final Graph graph = Graph.inferring(weights);

    @BeforeAll
    static void natives() {
        Natives.choose();
    }

    @Test
    void thePapersEncoderEndsAtFourTimesFourWith1024Channels() {
        Node vector = CaaeFigure.encoder(graph, graph.input(1, 128, 128, 3), CaaeScale.PAPER);
        assertThat(vector.value().shape()).containsExactly(1, 50);
        assertThat(shapes())
                .containsEntry("encoder.convs.0.weight", "5 5 3 64")
                .containsEntry("encoder.convs.4.weight", "5 5 512 1024")
                .containsEntry("encoder.head.weight", "16384 50");
    }

    @Test
    void thePapersGeneratorSeesAgeAndGenderAsLoudlyAsTheVector() {
        Node made = CaaeFigure.generator(graph, graph.input(1, 50), graph.input(1, 1, 1, 100), CaaeScale.PAPER);
        assertThat(made.value().shape()).containsExactly(1, 128, 128, 3);
        assertThat(shapes())
                .containsEntry("generator.first.weight", "150 16384")
                .containsEntry("generator.ups.0.weight", "5 5 1024 512")
                .containsEntry("generator.ups.4.weight", "5 5 64 32")
                .containsEntry("generator.convs.0.weight", "5 5 32 16")
                .containsEntry("generator.convs.1.weight", "5 5 16 3");
    }

    @Test
    void theSmallOneHasAQuarterOfTheChannelsAtHalfTheSide() {
        CaaeFigure.Autoencoder figure = CaaeFigure.Autoencoder.describe(graph, 1, CaaeScale.SMALL);
        assertThat(figure.made().value().shape()).containsExactly(1, 64, 64, 3);
        assertThat(shapes())
                .containsEntry("encoder.convs.0.weight", "5 5 3 16")
                .containsEntry("encoder.head.weight", "2048 50")
                .containsEntry("generator.first.weight", "150 4096")
                .containsEntry("generator.ups.0.weight", "5 5 256 128");
    }

    @Test
    void theImageCriticIsToldAgeAndGenderBehindItsFirstConvolution() {
        Node logit = CaaeFigure.imageCritic(graph, graph.input(1, 128, 128, 3), graph.input(1, 64, 64, 20));
        assertThat(logit.value().shape()).containsExactly(1, 1);
        assertThat(shapes())
                .containsEntry("convs.0.weight", "5 5 3 16")
                .containsEntry("convs.1.weight", "5 5 36 32")
                .containsEntry("convs.3.weight", "5 5 64 128")
                .containsEntry("hidden.weight", "8192 1024");
    }

    @Test
    void theVectorCriticHasThreeHiddenLayers() {
        CaaeFigure.vectorCritic(graph, graph.input(2, 50));
        assertThat(shapes())
                .containsEntry("hidden.0.weight", "50 64")
                .containsEntry("hidden.2.weight", "32 16")
                .containsEntry("head.weight", "16 1");
    }

    private Map<String, String> shapes() {
        return weights.tensors("").entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> shape(entry.getValue())));
    }

    private static String shape(Tensor tensor) {
        return Arrays.stream(tensor.shape()).mapToObj(Integer::toString).collect(Collectors.joining(" "));
    }
}
