package nenrin.networks.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Layers against plain loops. */
class GraphTest {
    private final Weights weights = Weights.drawn(5);
    private final Weights gradients = Weights.zero();
    private final Graph graph = Graph.learning(weights, gradients);
    private final Random chance = new Random(9);

    @BeforeAll
    static void natives() {
        Natives.choose();
    }

    @ParameterizedTest
    @CsvSource({"1, 3, 8", "2, 3, 8", "1, 8, 5", "2, 4, 16"})
    void aConvolutionIsTheSumOverItsWindow(int stride, int inputs, int outputs) {
        Node in = graph.input(2, 6, 6, inputs);
        Node out = graph.conv("c", in, outputs, stride, Initial.KAIMING);
        fill(in.value());
        fill(weights.get("c.bias"));

        graph.forward();

        float[] expected = convolution(
                Numbers.read(in.value()),
                Numbers.read(weights.get("c.weight")),
                Numbers.read(weights.get("c.bias")),
                stride,
                inputs);
        assertThat(Numbers.read(out.value())).containsExactly(expected, within(1e-4f));
    }

    @Test
    void aDenseLayerIsAMatrixAndABias() {
        Node in = graph.input(2, 1, 1, 3);
        Node out = graph.dense("d", in, 2);
        Numbers.write(new float[] {1, 2, 3, 4, 5, 6}, in.value());
        Numbers.write(new float[] {1, 10, 2, 20, 3, 30}, weights.get("d.weight"));
        Numbers.write(new float[] {0.5f, -0.5f}, weights.get("d.bias"));

        graph.forward();

        assertThat(Numbers.read(out.value())).containsExactly(14.5f, 139.5f, 32.5f, 319.5f);
    }

    @Test
    void leakyReluKeepsAFifthOfWhatIsBelowZero() {
        Node node = graph.leaky(graph.input(1, 1, 1, 4));
        Numbers.write(new float[] {-10, -1, 0, 3}, node.value());
        graph.forward();
        assertThat(Numbers.read(node.value())).containsExactly(new float[] {-2, -0.2f, 0, 3}, within(1e-6f));
    }

    @Test
    void doublingMakesFourPixelsOfOne() {
        Node in = graph.input(1, 1, 2, 2);
        Node out = graph.doubled(in);
        Numbers.write(new float[] {1, 2, 3, 4}, in.value());
        graph.forward();
        assertThat(Numbers.read(out.value())).containsExactly(1, 2, 1, 2, 3, 4, 3, 4, 1, 2, 1, 2, 3, 4, 3, 4);
    }

    @Test
    void joiningPutsChannelsBehindOneAnother() {
        Node a = graph.input(1, 1, 2, 1);
        Node b = graph.input(1, 1, 2, 2);
        Node out = graph.joined(a, b);
        Numbers.write(new float[] {1, 2}, a.value());
        Numbers.write(new float[] {3, 4, 5, 6}, b.value());
        graph.forward();
        assertThat(Numbers.read(out.value())).containsExactly(1, 3, 4, 2, 5, 6);
    }

    /** On pictures of 4x4, packed as 2x2: two channels that stand for four pixels each, and three that come packed. */
    @Test
    void aFineConvolutionIsAConvolutionAtTwiceTheSide() {
        Node coarse = graph.input(2, 3, 3, 2);
        Node fine = graph.input(2, 6, 6, 3);
        Node plain = graph.conv("c", graph.joined(graph.doubled(coarse), fine), 5, 1, Initial.KAIMING);
        Node packedFine = graph.input(2, 3, 3, 12);
        Node packed = graph.fineConv("c", graph.joined(coarse, packedFine), 2, 5, Initial.KAIMING);
        fill(coarse.value());
        fill(fine.value());
        fill(weights.get("c.bias"));
        float[] pixels = new float[2 * 6 * 6 * 3];
        SpaceToDepth.pack(Numbers.read(fine.value()), 6, 3, pixels);
        Numbers.write(pixels, packedFine.value());

        graph.forward();

        float[] unpacked = new float[2 * 6 * 6 * 5];
        SpaceToDepth.unpack(Numbers.read(packed.value()), 6, 5, unpacked);
        assertThat(unpacked).containsExactly(Numbers.read(plain.value()), within(1e-5f));
    }

    @Test
    void fourPixelsOfTwoRowsLieOneBehindAnother() {
        float[] packed = new float[8];
        SpaceToDepth.pack(new float[] {1, 2, 3, 4}, 2, 1, packed);
        assertThat(packed).startsWith(1, 2, 3, 4);
        float[] two = new float[16];
        SpaceToDepth.pack(new float[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15}, 4, 1, two);
        assertThat(two).containsExactly(0, 1, 4, 5, 2, 3, 6, 7, 8, 9, 12, 13, 10, 11, 14, 15);
    }

    @Test
    void twoThreadsAtOneGraphAreToldSo() throws InterruptedException {
        OneThread alone = new OneThread();
        List<String> said = new ArrayList<>();
        alone.run(() -> {
            Thread other = new Thread(() -> {
                try {
                    alone.run(() -> said.add("let in"));
                } catch (IllegalStateException refused) {
                    said.add(refused.getMessage());
                }
            });
            other.start();
            try {
                other.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        assertThat(said).singleElement().asString().contains("each needs one of its own");
        alone.run(() -> said.add("let in"));
        assertThat(said).contains("let in");
    }

    @Test
    void twoReplicasShareWeightsButNotGradients() {
        graph.conv("c", graph.input(1, 4, 4, 3), 2, 1, Initial.KAIMING);
        INDArray before = weights.get("c.weight");
        Weights others = Weights.zero();
        Graph.learning(weights, others).conv("c", graph.input(5, 4, 4, 3), 2, 1, Initial.KAIMING);
        assertThat(weights.get("c.weight")).isSameAs(before);
        assertThat(others.get("c.weight")).isNotSameAs(gradients.get("c.weight"));
    }

    @Test
    void aGraphThatOnlyInfersHasNoWayBack() {
        Graph inferring = Graph.inferring(weights);
        assertThatThrownBy(inferring::backward).isInstanceOf(IllegalStateException.class);
    }

    private void fill(INDArray array) {
        float[] values = new float[(int) array.length()];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) chance.nextGaussian();
        }
        Numbers.write(values, array);
    }

    /** Two pictures of 6x6. */
    private static float[] convolution(float[] x, float[] weight, float[] bias, int stride, int inputs) {
        int outputs = bias.length;
        int side = 6 / stride;
        float[] y = new float[2 * side * side * outputs];
        for (int i = 0; i < y.length; i++) {
            int o = i % outputs;
            int column = i / outputs % side;
            int row = i / outputs / side % side;
            int picture = i / outputs / side / side;
            double sum = bias[o];
            for (int k = 0; k < 9 * inputs; k++) {
                int c = k % inputs;
                int u = column * stride + k / inputs % 3 - 1;
                int v = row * stride + k / inputs / 3 - 1;
                if (u >= 0 && u < 6 && v >= 0 && v < 6) {
                    sum += (double) x[((picture * 6 + v) * 6 + u) * inputs + c] * weight[k * outputs + o];
                }
            }
            y[i] = (float) sum;
        }
        return y;
    }
}
