package nenrin.networks.flaws;

import nenrin.networks.engine.Fork;
import nenrin.networks.engine.Graph;
import nenrin.networks.engine.Initial;
import nenrin.networks.engine.Node;

/**
 * The network as a figure: a small U-net (Ronneberger et al. 2015, arXiv 1505.04597) from 128x128x3 down to 8x8x128 and up again to 32x32,
 * with residual blocks without normalisation. 150 million multiplications a picture, 0.8 million weights.
 */
final class FlawFigure {
    /** Side of the crop it looks at, in pixels. */
    static final int SIZE = 128;

    /** Cells along a side of what it says; a cell is 4x4 pixels. */
    static final int CELLS = 32;

    /** Logits of each cell: written over, covered, drawn. */
    static final int KINDS = 3;

    static final int OUTPUTS = CELLS * CELLS * KINDS;

    private FlawFigure() {}

    /** Pictures [n, 128, 128, 3] in [-1, 1] become [n, 32, 32, 3]. */
    static Node describe(Graph g, Node pictures) {
        Node t = g.leakyConv("convs.0", pictures, 24, 2);
        Fork at32 = g.fork(block(g, "blocks.0", g.leakyConv("convs.1", t, 40, 2)));
        Fork at16 = g.fork(block(g, "blocks.1", g.leakyConv("convs.2", at32.first(), 80, 2)));
        t = block(g, "blocks.2", g.leakyConv("convs.3", at16.first(), 128, 2));
        t = g.leakyConv("ups.0", g.joined(g.doubled(t), at16.second()), 48, 1);
        t = g.leakyConv("ups.1", g.joined(g.doubled(t), at32.second()), 32, 1);
        return g.conv("head", t, KINDS, 1, Initial.KAIMING);
    }

    private static Node block(Graph g, String name, Node t) {
        Fork fork = g.fork(t);
        Node change = g.leakyConv(name + ".0", fork.second(), t.side(3), 1);
        return g.halfSum(fork.first(), g.conv(name + ".1", change, t.side(3), 1, Initial.KAIMING));
    }
}
