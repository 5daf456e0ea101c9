package nenrin.networks.readers;

import nenrin.networks.engine.Fork;
import nenrin.networks.engine.Graph;
import nenrin.networks.engine.Initial;
import nenrin.networks.engine.Node;

/**
 * The age reader as a figure: convolutions of stride 2 from 96x96x3 down to 3x3x192 with residual blocks (He et al. 2016, arXiv
 * 1512.03385, without normalisation) between them, a dense layer, then 91 years as classes and the logit of being female. 90 million
 * multiplications a picture, 1.4 million weights.
 */
final class AgeReaderFigure {
    /** Side of the crop it looks at, in pixels. */
    static final int SIZE = 96;

    /** Years from 0 to 90; who is older counts as 90. */
    static final int YEARS = 91;

    static final int OUTPUTS = YEARS + 1;

    private AgeReaderFigure() {}

    /** Pictures [n, 96, 96, 3] in [-1, 1] become [n, 92]. */
    static Node describe(Graph g, Node pictures) {
        Node t = g.leakyConv("convs.0", pictures, 32, 2);
        t = block(g, "blocks.0", g.leakyConv("convs.1", t, 48, 2));
        t = block(g, "blocks.1", g.leakyConv("convs.2", t, 96, 2));
        t = block(g, "blocks.2", g.leakyConv("convs.3", t, 160, 2));
        t = g.leakyConv("convs.4", t, 192, 2);
        return g.dense("head", g.leaky(g.dense("hidden", t, 128)), OUTPUTS);
    }

    private static Node block(Graph g, String name, Node t) {
        Fork fork = g.fork(t);
        Node change = g.leakyConv(name + ".0", fork.second(), t.side(3), 1);
        return g.halfSum(fork.first(), g.conv(name + ".1", change, t.side(3), 1, Initial.KAIMING));
    }
}
