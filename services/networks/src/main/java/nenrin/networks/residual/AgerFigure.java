package nenrin.networks.residual;

import java.util.List;
import java.util.Optional;
import nenrin.networks.engine.Fork;
import nenrin.networks.engine.Graph;
import nenrin.networks.engine.Initial;
import nenrin.networks.engine.Node;
import nenrin.networks.engine.SpaceToDepth;

/**
 * The ager as a figure: a U-net of 3x3 convolutions and leaky ReLU without normalisation. With c channels first (32 in what ships) it goes
 * down to an eighth of the side over c, 2c and 3c channels, through two residual blocks, and up again with skips. Age and gender
 * are joined as constant planes at the three smaller sides.
 *
 * <p>A fine one sees four pixels packed into one ({@link SpaceToDepth}), has a convolution of half the channels before and four times the
 * planes behind, sub-pixels of twice the side (Shi et al. 2016, arXiv 1609.05158), smooths what it doubles, and says at a quarter of the
 * U-net's side where to take pixels from.
 */
final class AgerFigure {
    private static final int PLANES = 4;
    private static final int LAST_CHANNELS = 24;

    private AgerFigure() {}

    /**
     * What it sees.
     *
     * @param faces pictures in [-1, 1] at the U-net's side: [n, s, s, 3], fine ones packed, [n, s, s, 12]
     * @param packed the same, packed once more
     * @param wanted {@link #planes}
     */
    record Seen(Node faces, Node packed, List<Node> wanted) {}

    /**
     * What it says, all of it in [-1, 1].
     *
     * @param planes three planes of colour and one of brightness for each pixel, packed like the faces
     * @param shifts [n, g, g, 2], right and down
     */
    record Said(Node planes, Optional<Node> shifts) {}

    /** The constant planes of a U-net of side s: [n, s/8, s/8, 12], [n, s/4, s/4, 12] and [n, s/2, s/2, 12]. */
    static List<Node> planes(Graph graph, int n, int s) {
        return List.of(8, 4, 2).stream()
                .map(part -> graph.input(n, s / part, s / part, AgeGroups.CONDITION))
                .toList();
    }

    static Said describe(Graph g, Seen seen, Scale scale) {
        int c = scale.channels();
        Node first = scale.fine() ? g.leakyConv("stem", seen.faces(), c / 2, 1) : seen.faces();
        Fork a = g.fork(g.leakyConv("down1", first, c, 2));
        Fork b = g.fork(g.leakyConv("down2", a.first(), 2 * c, 2));
        Node t = g.leakyConv("down3", b.first(), 3 * c, 2);
        t = g.leakyConv("join", g.joined(t, seen.wanted().get(0)), 3 * c, 1);
        t = block(g, "blocks.0", t, 3 * c);
        t = block(g, "blocks.1", t, 3 * c);
        t = g.leakyConv(
                "up3", g.joined(doubled(g, t, scale), b.second(), seen.wanted().get(1)), 2 * c, 1);
        Optional<Node> shifts = Optional.empty();
        if (scale.fine()) {
            Fork up = g.fork(t);
            shifts = Optional.of(g.tanh(g.conv("shifts", up.second(), 2, 1, Initial.SMALL)));
            t = up.first();
        }
        t = g.leakyConv(
                "up2", g.joined(doubled(g, t, scale), a.second(), seen.wanted().get(2)), 3 * c / 2, 1);
        t = g.leaky(g.fineConv("up1", g.joined(t, seen.packed()), 3 * c / 2, LAST_CHANNELS, Initial.KAIMING));
        int planes = scale.fine() ? 4 * PLANES : PLANES;
        return new Said(g.tanh(g.fineConv("out", t, 0, planes, Initial.SMALL)), shifts);
    }

    private static Node doubled(Graph g, Node t, Scale scale) {
        return scale.fine() ? g.smoothlyDoubled(t) : g.doubled(t);
    }

    private static Node block(Graph g, String name, Node t, int channels) {
        Fork fork = g.fork(t);
        Node change = g.leakyConv(name + ".0", fork.second(), channels, 1);
        return g.halfSum(fork.first(), g.conv(name + ".1", change, channels, 1, Initial.KAIMING));
    }
}
