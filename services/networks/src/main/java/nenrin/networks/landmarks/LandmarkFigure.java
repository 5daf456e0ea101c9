package nenrin.networks.landmarks;

import nenrin.networks.engine.Graph;
import nenrin.networks.engine.Node;

/** The network as a figure: from 64x64x3 to 4x4x96 over 3x3 convolutions and two residual blocks, two dense layers, eleven numbers. */
final class LandmarkFigure {
    /** Side of the picture it looks at, in pixels. */
    static final int SIZE = 64;

    /** Ten coordinates in -1 (left or top edge) to 1, and the logit of wholeness. */
    static final int OUTPUTS = 11;

    private LandmarkFigure() {}

    /** Pictures [n, 64, 64, 3] in [-1, 1] become [n, 11]. */
    static Node describe(Graph graph, Node pictures) {
        Node t = graph.leakyConv("convs.0", pictures, 16, 2);
        t = graph.leakyConv("convs.1", t, 32, 2);
        t = HeatMapFigure.block(graph, "blocks.0", t);
        t = graph.leakyConv("convs.2", t, 64, 2);
        t = HeatMapFigure.block(graph, "blocks.1", t);
        t = graph.leakyConv("convs.3", t, 96, 2);
        t = graph.leaky(graph.dense("hidden", t, 192));
        return graph.dense("head", t, OUTPUTS);
    }
}
