package nenrin.bench;

import static nenrin.bench.PeerLayers.CHANNELS;
import static nenrin.bench.PeerLayers.LEAKY;
import static nenrin.bench.PeerLayers.NHWC;
import static nenrin.bench.PeerLayers.conv;
import static nenrin.bench.PeerLayers.joined;
import static nenrin.bench.PeerLayers.pictures;

import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.deeplearning4j.nn.conf.graph.ElementWiseVertex;
import org.deeplearning4j.nn.conf.graph.ScaleVertex;
import org.deeplearning4j.nn.conf.layers.CnnLossLayer;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.deeplearning4j.nn.conf.layers.Upsampling2D;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.activations.impl.ActivationIdentity;
import org.nd4j.linalg.activations.impl.ActivationTanH;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/** The residual ager in Deeplearning4j's layers; its loss is the mean distance from the input. */
final class PeerAger {
    /** Side of its pictures, pixels. */
    static final int SIZE = 64;

    private static final int C = CHANNELS;
    private static final double RATE = 2e-4;

    private PeerAger() {}

    /** From faces and the wanted age at three sizes to aged faces. */
    static ComputationGraph alone() {
        GraphBuilder g = described();
        g.setOutputs("near");
        return PeerLayers.initialised(g);
    }

    /** The same, read by a critic that learns nothing. */
    static ComputationGraph beforeCritic() {
        GraphBuilder g = described();
        g.addLayer("read", PeerCritic.reading(), PeerCritic.describe(g, "aged", true));
        g.setOutputs("near", "read");
        return PeerLayers.initialised(g);
    }

    private static GraphBuilder described() {
        GraphBuilder g = PeerLayers.graph(RATE).addInputs("faces", "wanted8", "wanted4", "wanted2");
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
        return g.addLayer("near", near(), "aged");
    }

    private static String block(GraphBuilder g, String name, String in) {
        g.addLayer(name + ".0", conv(3 * C, 1, LEAKY), in);
        g.addLayer(name + ".1", conv(3 * C, 1, new ActivationIdentity()), name + ".0");
        g.addVertex(name + ".half", new ScaleVertex(0.5), name + ".1");
        g.addVertex(name, new ElementWiseVertex(ElementWiseVertex.Op.Add), in, name + ".half");
        return name;
    }

    private static void up(GraphBuilder g, String name, String in, int channels, String... skips) {
        Layer doubling = new Upsampling2D.Builder(2).dataFormat(NHWC).build();
        g.addLayer(name + ".doubled", doubling, in);
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

    private static Layer near() {
        return new CnnLossLayer.Builder(LossFunction.L1)
                .activation(Activation.IDENTITY)
                .format(NHWC)
                .build();
    }
}
