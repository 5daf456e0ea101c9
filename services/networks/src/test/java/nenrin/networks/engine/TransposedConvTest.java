package nenrin.networks.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;

/** 5x5 convolutions, to half the side and, transposed, to twice the side. */
class TransposedConvTest {
    private final Weights weights = Weights.drawn(5);
    private final Graph graph = Graph.learning(weights, Weights.zero());
    private final Random chance = new Random(9);

    @BeforeAll
    static void natives() {
        Natives.choose();
    }

    /** Pixel r adds x[r] w[k] to pixel 2 r + k - 2, the plain way. */
    @Test
    void eachPixelIsSpreadOverFiveTimesFive() {
        int inputs = 3;
        int outputs = 4;
        Node in = graph.input(2, 3, 3, inputs);
        Node out = graph.transposedConv("t", in, outputs);
        fill(in.value());
        fill(weights.get("t.bias"));
        graph.forward();

        float[] x = Numbers.read(in.value());
        float[] weight = Numbers.read(weights.get("t.weight"));
        float[] bias = Numbers.read(weights.get("t.bias"));
        float[] expected = new float[2 * 6 * 6 * outputs];
        for (int i = 0; i < expected.length; i++) {
            expected[i] = bias[i % outputs];
        }
        for (int i = 0; i < x.length; i++) {
            int pixel = i / inputs;
            for (int k = 0; k < 25; k++) {
                int row = 2 * (pixel / 3 % 3) + k / 5 - 2;
                int column = 2 * (pixel % 3) + k % 5 - 2;
                for (int o = 0; row >= 0 && row < 6 && column >= 0 && column < 6 && o < outputs; o++) {
                    expected[((pixel / 9 * 6 + row) * 6 + column) * outputs + o] +=
                            x[i] * weight[(k * inputs + i % inputs) * outputs + o];
                }
            }
        }
        assertThat(Numbers.read(out.value())).containsExactly(expected, within(1e-4f));
    }

    /** What a convolution of stride 2 does to gradients on its way back, with the same weights. */
    @Test
    void itIsTheWayBackOfAConvolutionToHalfTheSide() {
        Node large = graph.input(2, 8, 8, 3);
        Node small = graph.wideConv("c", large, 4, 2);
        Node in = graph.input(2, 4, 4, 4);
        Node out = graph.transposedConv("t", in, 3);
        weights.get("t.weight").assign(weights.get("c.weight").permute(0, 1, 3, 2));
        fill(large.value());
        fill(in.value());
        graph.forward();
        small.gradient().assign(in.value());
        graph.backward();

        assertThat(Numbers.read(out.value())).containsExactly(Numbers.read(large.gradient()), within(1e-4f));
    }

    private void fill(INDArray array) {
        float[] values = new float[(int) array.length()];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) chance.nextGaussian();
        }
        Numbers.write(values, array);
    }
}
