package nenrin.networks.residual;

import nenrin.networks.engine.Graph;
import nenrin.networks.engine.Node;
import nenrin.networks.engine.SpaceToDepth;

/**
 * The critic as a figure: seven 3x3 convolutions, every other one with stride 2, a dense layer, then 21 classes, ten groups times two
 * genders and "generated". A fine one packs four pixels into one ({@link SpaceToDepth}) and has a convolution of half the channels before.
 */
final class CriticFigure {
    private CriticFigure() {}

    /** Pictures [n, s, s, 3] in [-1, 1] become logits [n, 21]; with c channels first, the seven have c, c, 2c, 2c, 4c, 4c, 6c. */
    static Node describe(Graph graph, Node pictures, Scale scale) {
        int c = scale.channels();
        int[] channels = {c, c, 2 * c, 2 * c, 4 * c, 4 * c, 6 * c};
        Node t = pictures;
        if (scale.fine()) {
            t = graph.leakyConv("stem", graph.packed(t), c / 2, 1);
        }
        for (int i = 0; i < channels.length; i++) {
            t = graph.leakyConv("convs." + i, t, channels[i], i % 2 == 0 ? 2 : 1);
        }
        return graph.dense("head", graph.leaky(graph.dense("hidden", t, 128)), CriticLoss.CLASSES);
    }
}
