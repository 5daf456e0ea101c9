package nenrin.bench;

import static nenrin.bench.PeerLayers.CHANNELS;
import static nenrin.bench.PeerLayers.LEAKY;

import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.deeplearning4j.nn.conf.layers.LossLayer;
import org.deeplearning4j.nn.conf.layers.misc.FrozenLayerWithBackprop;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.activations.impl.ActivationIdentity;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/** The critic in Deeplearning4j's layers. */
final class PeerCritic {
    /** Ten groups of two genders, and generated. */
    static final int CLASSES = 21;

    private static final int C = CHANNELS;
    private static final double RATE = 1e-4;

    private PeerCritic() {}

    /** From pictures to what they are. */
    static ComputationGraph alone() {
        GraphBuilder g =
                PeerLayers.graph(RATE).addInputs("pictures").setInputTypes(PeerLayers.pictures(PeerAger.SIZE, 3));
        g.addLayer("read", reading(), describe(g, "pictures", false));
        g.setOutputs("read");
        return PeerLayers.initialised(g);
    }

    /** Adds its layers behind one of a graph, frozen if they shall not learn; gives the name of the last. */
    static String describe(GraphBuilder g, String from, boolean frozen) {
        int[] channels = {C, C, 2 * C, 2 * C, 4 * C, 4 * C, 6 * C};
        String last = from;
        for (int i = 0; i < channels.length; i++) {
            g.addLayer("convs" + i, maybe(frozen, PeerLayers.conv(channels[i], i % 2 == 0 ? 2 : 1, LEAKY)), last);
            last = "convs" + i;
        }
        g.addLayer("hidden", maybe(frozen, dense(128, LEAKY)), last);
        g.addLayer("head", maybe(frozen, dense(CLASSES, new ActivationIdentity())), "hidden");
        return "head";
    }

    /** Softmax and cross-entropy. */
    static Layer reading() {
        return new LossLayer.Builder(LossFunction.MCXENT)
                .activation(Activation.SOFTMAX)
                .build();
    }

    private static Layer maybe(boolean frozen, Layer layer) {
        return frozen ? new FrozenLayerWithBackprop(layer) : layer;
    }

    private static Layer dense(int outputs, IActivation activation) {
        return new DenseLayer.Builder().nOut(outputs).activation(activation).build();
    }
}
