package nenrin.networks.agecgan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Objects;
import nenrin.networks.engine.Graph;
import nenrin.networks.engine.Natives;
import nenrin.networks.engine.Node;
import nenrin.networks.engine.Weights;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The paper's groups, and the shapes of DCGAN, whose networks they are. */
class AgeCganFigureTest {
    private final Weights weights = Weights.zero();
    private final Graph graph = Graph.inferring(weights);

    @BeforeAll
    static void natives() {
        Natives.choose();
    }

    @Test
    void thePapersGeneratorIsThatOfDcganWithSixNumbersMore() {
        Node made = AgeCganFigure.generator(graph, graph.input(1, 100), graph.input(1, 1, 1, 6), AgeCganScale.PAPER);
        assertThat(made.value().shape()).containsExactly(1, 64, 64, 3);
        assertThat(shape("generator.first.weight")).containsExactly(106, 16384);
        assertThat(shape("generator.ups.1.weight")).containsExactly(5, 5, 1024, 512);
        assertThat(shape("generator.ups.3.weight")).containsExactly(5, 5, 256, 128);
        assertThat(shape("generator.ups.4.weight")).containsExactly(5, 5, 128, 3);
    }

    @Test
    void theCriticIsToldTheGroupBehindItsFirstConvolution() {
        AgeCganFigure.critic(graph, graph.input(1, 64, 64, 3), graph.input(1, 32, 32, 6), AgeCganScale.PAPER);
        assertThat(shape("convs.0.weight")).containsExactly(5, 5, 3, 64);
        assertThat(shape("convs.1.weight")).containsExactly(5, 5, 70, 128);
        assertThat(shape("convs.3.weight")).containsExactly(5, 5, 256, 512);
        assertThat(shape("head.weight")).containsExactly(4 * 4 * 512, 1);
    }

    @Test
    void theEncoderSaysAHundredNumbers() {
        Node vector = AgeCganFigure.encoder(graph, graph.input(2, 64, 64, 3), AgeCganScale.PAPER);
        assertThat(vector.value().shape()).containsExactly(2, 100);
        assertThat(shape("encoder.hidden.weight")).containsExactly(4 * 4 * 256, 4096);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "18, 0", "18.9, 0", "19, 1", "29, 1", "30, 2", "39, 2", "49, 3", "59, 4", "60, 5", "116, 5"})
    void theSixGroupsAreThePapers(double age, int group) {
        assertThat(SixGroups.of(age)).isEqualTo(group);
    }

    @Test
    void anAgeBetweenTwoCentresIsABlend() {
        assertThat(SixGroups.condition(29)).containsExactly(new float[] {0, 0.5f, 0.5f, 0, 0, 0}, within(1e-6f));
        assertThat(SixGroups.condition(90)).containsExactly(0, 0, 0, 0, 0, 1);
        assertThat(SixGroups.condition(3)).containsExactly(1, 0, 0, 0, 0, 0);
    }

    private long[] shape(String name) {
        return Arrays.stream(
                        Objects.requireNonNull(weights.tensors("").get(name)).shape())
                .asLongStream()
                .toArray();
    }
}
