package nenrin.bench;

import org.deeplearning4j.nn.conf.CNN2DFormat;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.graph.MergeVertex;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.activations.impl.ActivationLReLU;
import org.nd4j.linalg.learning.config.Adam;

/** What ager and critic share in Deeplearning4j: 3x3 convolutions over [n, h, w, c], and Adam. */
final class PeerLayers {
    /** Of the first layer; the others have multiples of it. */
    static final int CHANNELS = 32;

    static final CNN2DFormat NHWC = CNN2DFormat.NHWC;
    static final IActivation LEAKY = new ActivationLReLU(0.2);

    private PeerLayers() {}

    static Layer conv(int channels, int stride, IActivation activation) {
        return new ConvolutionLayer.Builder(3, 3)
                .nOut(channels)
                .stride(stride, stride)
                .padding(1, 1)
                .dataFormat(NHWC)
                .activation(activation)
                .build();
    }

    static MergeVertex joined() {
        MergeVertex merge = new MergeVertex();
        merge.setMergeAxis(3);
        return merge;
    }

    static InputType pictures(int side, int channels) {
        return InputType.convolutional(side, side, channels, NHWC);
    }

    static GraphBuilder graph(double rate) {
        return new NeuralNetConfiguration.Builder()
                .seed(1)
                .updater(new Adam(rate, 0.5, 0.99, 1e-8))
                .graphBuilder();
    }

    static ComputationGraph initialised(GraphBuilder g) {
        ComputationGraph graph = new ComputationGraph(g.build());
        graph.init();
        return graph;
    }
}
