package nenrin.networks.likeness;

import nenrin.networks.engine.Fork;
import nenrin.networks.engine.Graph;
import nenrin.networks.engine.Initial;
import nenrin.networks.engine.Node;

/**
 * The likeness net as a figure: convolutions of stride 2 from 64x64x3 down to 4x4x128 with two residual blocks (He et al. 2016, arXiv
 * 1512.03385, without normalisation) between them, then a dense layer. 30 million multiplications a picture, 0.6 million weights.
 */
final class LikenessFigure {
    /** Side of the crop it looks at, in pixels. */
    static final int SIZE = 64;

    /** Numbers that stand for a face. */
    static final int OUTPUTS = 128;

    private LikenessFigure() {}

    /** Pictures [n, 64, 64, 3] in [-1, 1] become [n, 128], of any length. */
    static Node describe(Graph g, Node pictures) {
        Node t = g.leakyConv("convs.0", pictures, 32, 2);
        t = block(g, "blocks.0", g.leakyConv("convs.1", t, 48, 2));
        t = block(g, "blocks.1", g.leakyConv("convs.2", t, 96, 2));
        return g.dense("head", g.leakyConv("convs.3", t, 128, 2), OUTPUTS);
    }

    private static Node block(Graph g, String name, Node t) {
        Fork fork = g.fork(t);
        Node change = g.leakyConv(name + ".0", fork.second(), t.side(3), 1);
        return g.halfSum(fork.first(), g.conv(name + ".1", change, t.side(3), 1, Initial.KAIMING));
    }
}
