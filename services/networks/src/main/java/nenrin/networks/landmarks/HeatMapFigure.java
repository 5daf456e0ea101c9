package nenrin.networks.landmarks;

import nenrin.networks.engine.Fork;
import nenrin.networks.engine.Graph;
import nenrin.networks.engine.Initial;
import nenrin.networks.engine.Node;

/**
 * The network of the last look as a figure, an hourglass (Newell et al. 2016, arXiv 1603.06937, cut down to one of four sizes): 3x3
 * convolutions from 64x64 down to 4x4 and up again to 16x16, where they meet what was seen at that size on the way down. It gives a heat
 * map of each point, {@link HeatMaps}.
 */
final class HeatMapFigure {
    private HeatMapFigure() {}

    /** Pictures [n, 64, 64, 3] in [-1, 1] become [n, 16, 16, 5]. */
    static Node describe(Graph graph, Node pictures) {
        Node t = graph.leakyConv("down.0", pictures, 16, 2);
        Fork at16 = graph.fork(block(graph, "blocks.0", graph.leakyConv("down.1", t, 48, 2)));
        Fork at8 = graph.fork(block(graph, "blocks.1", graph.leakyConv("down.2", at16.second(), 80, 2)));
        t = block(graph, "blocks.2", graph.leakyConv("down.3", at8.second(), 96, 2));
        t = graph.leakyConv("up.0", graph.joined(graph.doubled(t), at8.first()), 80, 1);
        t = graph.leakyConv("up.1", graph.joined(graph.doubled(t), at16.first()), 48, 1);
        return graph.conv("maps", t, HeatMaps.POINTS, 1, Initial.KAIMING);
    }

    /** A residual block (He et al. 2016, arXiv 1512.03385). */
    static Node block(Graph graph, String name, Node t) {
        Fork fork = graph.fork(t);
        Node change = graph.leakyConv(name + ".0", fork.second(), t.side(3), 1);
        return graph.halfSum(fork.first(), graph.conv(name + ".1", change, t.side(3), 1, Initial.KAIMING));
    }
}
