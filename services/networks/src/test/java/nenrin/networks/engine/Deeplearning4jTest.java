package nenrin.networks.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.deeplearning4j.nn.conf.CNN2DFormat;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.ActivationLayer;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.deeplearning4j.nn.conf.layers.Upsampling2D;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.activations.impl.ActivationLReLU;
import org.nd4j.linalg.activations.impl.ActivationTanH;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Layers against those of Deeplearning4j, which others wrote. */
class Deeplearning4jTest {
    private static final CNN2DFormat NHWC = CNN2DFormat.NHWC;

    private final Weights weights = Weights.drawn(5);
    private final Graph graph = Graph.learning(weights, Weights.zero());
    private final Random chance = new Random(9);

    @BeforeAll
    static void natives() {
        Natives.choose();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void convolutions(int stride) {
        Node in = pictures();
        Node out = graph.conv("c", in, 5, stride, Initial.KAIMING);
        MultiLayerNetwork theirs = theirs(new ConvolutionLayer.Builder(3, 3)
                .nOut(5)
                .stride(stride, stride)
                .padding(1, 1)
                .dataFormat(NHWC)
                .activation(Activation.IDENTITY)
                .build());
        // Theirs are [o, i, kH, kW].
        theirs.setParam("0_W", weights.get("c.weight").permute(3, 2, 0, 1).dup('c'));
        compare(out, theirs, in);
    }

    @Test
    void denseLayers() {
        Node in = graph.input(2, 7);
        Node out = graph.dense("d", in, 4);
        DenseLayer layer = new DenseLayer.Builder()
                .nIn(7)
                .nOut(4)
                .activation(Activation.IDENTITY)
                .build();
        MultiLayerNetwork theirs = new MultiLayerNetwork(
                new NeuralNetConfiguration.Builder().list().layer(layer).build());
        theirs.init();
        theirs.setParam("0_W", weights.get("d.weight"));
        compare(out, theirs, in);
    }

    @Test
    void leakyRelu() {
        Node in = pictures();
        MultiLayerNetwork theirs = theirs(activation(new ActivationLReLU(0.2)));
        compare(graph.leaky(in), theirs, in);
    }

    @Test
    void tanh() {
        Node in = pictures();
        compare(graph.tanh(in), theirs(activation(new ActivationTanH())), in);
    }

    @Test
    void doubling() {
        Node in = pictures();
        compare(
                graph.doubled(in),
                theirs(new Upsampling2D.Builder(2).dataFormat(NHWC).build()),
                in);
    }

    private void compare(Node ours, MultiLayerNetwork theirs, Node in) {
        float[] values = new float[(int) in.value().length()];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) chance.nextGaussian();
        }
        Numbers.write(values, in.value());
        INDArray expected = theirs.output(in.value().dup());
        graph.forward();
        assertThat(Numbers.read(ours.value())).containsExactly(Numbers.read(expected.dup('c')), within(1e-4f));
    }

    private Node pictures() {
        return graph.input(2, 6, 6, 3);
    }

    private static Layer activation(IActivation activation) {
        return new ActivationLayer.Builder().activation(activation).build();
    }

    private static MultiLayerNetwork theirs(Layer layer) {
        MultiLayerNetwork network = new MultiLayerNetwork(new NeuralNetConfiguration.Builder()
                .dataType(DataType.FLOAT)
                .list()
                .layer(layer)
                .setInputType(InputType.convolutional(6, 6, 3, NHWC))
                .build());
        network.init();
        return network;
    }
}
