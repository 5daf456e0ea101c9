package nenrin.networks.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Every layer's way back against central differences, in double precision. The loss is a fixed weighted sum of the outputs. */
class GradientTest {
    private static final double STEP = 1e-5;

    private final Weights weights = Weights.drawnInDoublePrecision(5);
    private final Weights gradients = weights.zerosAlike();
    private Graph graph = Graph.learning(weights, gradients);
    private final Random chance = new Random(9);

    @BeforeAll
    static void natives() {
        Natives.choose();
    }

    @Test
    void convolutionsAndLeakyReluAndDenseLayers() {
        Node in = graph.input(2, 8, 8, 3);
        Node out = graph.dense("d", graph.leakyConv("b", graph.leakyConv("a", in, 4, 2), 5, 1), 3);
        check(out, in);
    }

    @Test
    void blocksThatAddAndForksAndJoinsAndDoubling() {
        Node in = graph.input(2, 4, 4, 3);
        Node beside = graph.input(2, 8, 8, 2);
        Fork fork = graph.fork(graph.conv("a", in, 4, 1, Initial.KAIMING));
        Node block = graph.halfSum(fork.first(), graph.conv("b", fork.second(), 4, 1, Initial.KAIMING));
        check(graph.joined(graph.doubled(block), beside), in, beside);
    }

    @Test
    void fineConvolutionsAndTanh() {
        Node coarse = graph.input(2, 4, 4, 3);
        Node packed = graph.input(2, 4, 4, 8);
        Node fine = graph.leaky(graph.fineConv("a", graph.joined(coarse, packed), 3, 3, Initial.KAIMING));
        check(graph.tanh(graph.fineConv("b", fine, 0, 2, Initial.SMALL)), coarse, packed);
    }

    @Test
    void wideConvolutionsToHalfAndTwiceTheSideAndTheRectifier() {
        Node in = graph.input(2, 8, 8, 3);
        Node half = graph.relu(graph.wideConv("a", in, 4, 2));
        check(graph.transposedConv("b", half, 3), in);
    }

    @Test
    void normalisedBatchesOfPicturesAndOfVectors() {
        Node in = graph.input(3, 4, 4, 2);
        Node pictures = graph.leaky(graph.normalised("a", graph.conv("b", in, 3, 2, Initial.KAIMING)));
        check(graph.normalised("c", graph.dense("d", pictures, 4)), in);
    }

    /** As it is searched for what a trained network shall see. */
    @Test
    void normalisationByRunningMeans() {
        graph = Graph.searching(weights);
        Node in = graph.input(3, 4, 4, 2);
        Node normalised = graph.normalised("a", graph.wideConv("c", in, 3, 1));
        checkInputs(graph.transposedConv("b", graph.relu(normalised), 2), in);
    }

    private void check(Node out, Node... inputs) {
        INDArray pull = checkInputs(out, inputs);
        weights.arrays().forEach((name, array) -> {
            if (!name.endsWith(BatchNorm.MEASURED)) {
                compare(name, array, gradients.get(name), out, pull);
            }
        });
    }

    private INDArray checkInputs(Node out, Node... inputs) {
        for (Node input : inputs) {
            fill(input.value());
        }
        double[] inputValues = numbers(inputs[0].value());
        INDArray pull = out.value().dup();
        fill(pull);
        graph.forward();
        out.gradient().assign(pull);
        graph.backward();
        for (Node input : inputs) {
            compare("input", input.value(), input.gradient(), out, pull);
        }
        assertThat(numbers(inputs[0].value())).isEqualTo(inputValues);
        return pull;
    }

    private void compare(String name, INDArray array, INDArray gradient, Node out, INDArray pull) {
        double[] backward = numbers(gradient);
        for (int k = 0; k < Math.min(40, backward.length); k++) {
            int i = chance.nextInt(backward.length);
            double difference = difference(array, i, out, pull);
            assertThat(backward[i])
                    .as("%s[%d]", name, i)
                    .isCloseTo(difference, within(1e-6 * Math.max(1, Math.abs(difference))));
        }
    }

    private double difference(INDArray array, int i, Node out, INDArray pull) {
        double middle = array.data().getDouble(i);
        array.data().put(i, middle + STEP);
        double above = loss(out, pull);
        array.data().put(i, middle - STEP);
        double below = loss(out, pull);
        array.data().put(i, middle);
        return (above - below) / (2 * STEP);
    }

    private double loss(Node out, INDArray pull) {
        graph.forward();
        double[] said = numbers(out.value());
        double[] weight = numbers(pull);
        double loss = 0;
        for (int i = 0; i < said.length; i++) {
            loss += said[i] * weight[i];
        }
        return loss;
    }

    private void fill(INDArray array) {
        double[] values = new double[(int) array.length()];
        for (int i = 0; i < values.length; i++) {
            values[i] = chance.nextGaussian();
        }
        Numbers.write(values, array);
    }

    private static double[] numbers(INDArray array) {
        double[] values = new double[(int) array.length()];
        Numbers.read(array, values);
        return values;
    }
}
