package nenrin.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deeplearning4j.nn.conf.CNN2DFormat;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.graph.ElementWiseVertex;
import org.deeplearning4j.nn.conf.graph.MergeVertex;
import org.deeplearning4j.nn.conf.graph.ScaleVertex;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.CnnLossLayer;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.deeplearning4j.nn.conf.layers.LossLayer;
import org.deeplearning4j.nn.conf.layers.Upsampling2D;
import org.deeplearning4j.nn.conf.layers.misc.FrozenLayerWithBackprop;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.activations.impl.ActivationIdentity;
import org.nd4j.linalg.activations.impl.ActivationLReLU;
import org.nd4j.linalg.activations.impl.ActivationTanH;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/**
 * The same networks as one writes them with Deeplearning4j's layers, for speed only: the ager, the critic, and for the ager's half of the
 * step both in a row with the critic frozen. The small losses on the differences are one mean distance here, and the ager runs forward twice
 * in a step, for its layers can't be handed what they have computed before.
 */
final class Deeplearning4j {
    /** Pictures of a training step: one of 32 takes longer than anybody likes to wait. */
    static final int FEW = 8;

    private static final CNN2DFormat NHWC = CNN2DFormat.NHWC;
    private static final IActivation LEAKY = new ActivationLReLU(0.2);
    private static final int SIZE = 64;
    private static final int C = 32;

    private final ComputationGraph ager = built(false);
    private final ComputationGraph agerBeforeCritic = built(true);
    private final ComputationGraph critic = critic();

    /** Pictures a second: few and slow, so the shortest time that holds one step. */
    Map<Work, Double> round(List<Work> works, double seconds) {
        Map<Work, Double> rates = new LinkedHashMap<>();
        for (Work work : works) {
            int batch = work.isTraining() ? FEW : work.batch();
            INDArray[] inputs = inputs(batch);
            Runnable run = work.isTraining() ? () -> step(inputs) : () -> ager.outputSingle(inputs);
            run.run();
            rates.put(work, Rate.of(run, batch, seconds));
        }
        return rates;
    }

    private void step(INDArray[] inputs) {
        int n = (int) inputs[0].size(0);
        INDArray aged = ager.outputSingle(inputs);
        INDArray classes = Nd4j.zeros(DataType.FLOAT, 2L * n, 21);
        classes.putScalar(0, 0, 1);
        critic.fit(new INDArray[] {Nd4j.concat(0, inputs[0], aged)}, new INDArray[] {classes});
        agerBeforeCritic.fit(
                inputs, new INDArray[] {inputs[0], classes.get(org.nd4j.linalg.indexing.NDArrayIndex.interval(0, n))});
    }

    private static INDArray[] inputs(int n) {
        return new INDArray[] {
            Nd4j.rand(DataType.FLOAT, n, SIZE, SIZE, 3),
            Nd4j.rand(DataType.FLOAT, n, SIZE / 8, SIZE / 8, 12),
            Nd4j.rand(DataType.FLOAT, n, SIZE / 4, SIZE / 4, 12),
            Nd4j.rand(DataType.FLOAT, n, SIZE / 2, SIZE / 2, 12)
        };
    }

    private static ComputationGraph built(boolean beforeCritic) {
        GraphBuilder g = graph(2e-4).addInputs("faces", "wanted8", "wanted4", "wanted2");
        g.setInputTypes(pictures(SIZE, 3), pictures(SIZE / 8, 12), pictures(SIZE / 4, 12), pictures(SIZE / 2, 12));
        g.addLayer("down1", conv(C, 2, LEAKY), "faces");
        g.addLayer("down2", conv(2 * C, 2, LEAKY), "down1");
        g.addLayer("down3", conv(3 * C, 2, LEAKY), "down2");
        g.addVertex("joined", joined(), "down3", "wanted8");
        g.addLayer("join", conv(3 * C, 1, LEAKY), "joined");
        String t = block(g, "block1", block(g, "block0", "join"));
        up(g, "up3", t, 2 * C, "down2", "wanted4");
        up(g, "up2", "up3", 3 * C / 2, "down1", "wanted2");
        up(g, "up1", "up2", 24, "faces");
        g.addLayer("out", conv(4, 1, new ActivationTanH()), "up1");
        g.addLayer("differences", mix(), "out");
        g.addVertex("aged", new ElementWiseVertex(ElementWiseVertex.Op.Add), "faces", "differences");
        g.addLayer(
                "near",
                new CnnLossLayer.Builder(LossFunction.L1)
                        .activation(Activation.IDENTITY)
                        .format(NHWC)
                        .build(),
                "aged");
        if (beforeCritic) {
            String last = convolutions(g, "aged", true);
            g.addLayer(
                    "read",
                    new LossLayer.Builder(LossFunction.MCXENT)
                            .activation(Activation.SOFTMAX)
                            .build(),
                    last);
            g.setOutputs("near", "read");
        } else {
            g.setOutputs("near");
        }
        return initialised(g);
    }

    private static ComputationGraph critic() {
        GraphBuilder g = graph(1e-4).addInputs("pictures").setInputTypes(pictures(SIZE, 3));
        g.addLayer(
                "read",
                new LossLayer.Builder(LossFunction.MCXENT)
                        .activation(Activation.SOFTMAX)
                        .build(),
                convolutions(g, "pictures", false));
        g.setOutputs("read");
        return initialised(g);
    }

    private static String convolutions(GraphBuilder g, String from, boolean frozen) {
        int[] channels = {C, C, 2 * C, 2 * C, 4 * C, 4 * C, 6 * C};
        String last = from;
        for (int i = 0; i < channels.length; i++) {
            g.addLayer("convs" + i, frozen(conv(channels[i], i % 2 == 0 ? 2 : 1, LEAKY), frozen), last);
            last = "convs" + i;
        }
        g.addLayer(
                "hidden",
                frozen(new DenseLayer.Builder().nOut(128).activation(LEAKY).build(), frozen),
                last);
        g.addLayer(
                "head",
                frozen(
                        new DenseLayer.Builder()
                                .nOut(21)
                                .activation(Activation.IDENTITY)
                                .build(),
                        frozen),
                "hidden");
        return "head";
    }

    private static Layer frozen(Layer layer, boolean frozen) {
        return frozen ? new FrozenLayerWithBackprop(layer) : layer;
    }

    private static String block(GraphBuilder g, String name, String in) {
        g.addLayer(name + ".0", conv(3 * C, 1, LEAKY), in);
        g.addLayer(name + ".1", conv(3 * C, 1, new ActivationIdentity()), name + ".0");
        g.addVertex(name + ".half", new ScaleVertex(0.5), name + ".1");
        g.addVertex(name, new ElementWiseVertex(ElementWiseVertex.Op.Add), in, name + ".half");
        return name;
    }

    private static void up(GraphBuilder g, String name, String in, int channels, String... skips) {
        g.addLayer(
                name + ".doubled", new Upsampling2D.Builder(2).dataFormat(NHWC).build(), in);
        String[] parts = new String[skips.length + 1];
        parts[0] = name + ".doubled";
        System.arraycopy(skips, 0, parts, 1, skips.length);
        g.addVertex(name + ".joined", joined(), parts);
        g.addLayer(name, conv(channels, 1, LEAKY), name + ".joined");
    }

    /** Four planes to three colours: a fixed 1x1 convolution in all but name. */
    private static Layer mix() {
        return new ConvolutionLayer.Builder(1, 1)
                .nOut(3)
                .hasBias(false)
                .dataFormat(NHWC)
                .activation(Activation.IDENTITY)
                .build();
    }

    private static Layer conv(int channels, int stride, IActivation activation) {
        return new ConvolutionLayer.Builder(3, 3)
                .nOut(channels)
                .stride(stride, stride)
                .padding(1, 1)
                .dataFormat(NHWC)
                .activation(activation)
                .build();
    }

    private static MergeVertex joined() {
        MergeVertex merge = new MergeVertex();
        merge.setMergeAxis(3);
        return merge;
    }

    private static InputType pictures(int side, int channels) {
        return InputType.convolutional(side, side, channels, NHWC);
    }

    private static GraphBuilder graph(double rate) {
        return new NeuralNetConfiguration.Builder()
                .seed(1)
                .updater(new Adam(rate, 0.5, 0.99, 1e-8))
                .graphBuilder();
    }

    private static ComputationGraph initialised(GraphBuilder g) {
        ComputationGraph graph = new ComputationGraph(g.build());
        graph.init();
        return graph;
    }
}
