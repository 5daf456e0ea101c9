package nenrin.networks.residual;

import java.util.List;
import nenrin.networks.engine.Fork;
import nenrin.networks.engine.Graph;
import nenrin.networks.engine.Initial;
import nenrin.networks.engine.Node;
import nenrin.networks.engine.SpaceToDepth;

/**
 * The ager as a figure: a U-net of 3x3 convolutions and leaky ReLU without normalisation. With c channels first (32 in what ships) it goes
 * down to an eighth of the side over c, 2c and 3c channels, through two residual blocks, and up again with skips. Age and gender
 * are joined as constant planes at the three smaller sides.
 */
final class AgerFigure {
    private AgerFigure() {}

    /** The constant planes: [n, s/8, s/8, 12], [n, s/4, s/4, 12] and [n, s/2, s/2, 12]. */
    static List<Node> planes(Graph graph, int n, int s) {
        return List.of(8, 4, 2).stream()
                .map(part -> graph.input(n, s / part, s / part, AgeGroups.CONDITION))
                .toList();
    }

    /**
     * Faces [n, s, s, 3] in [-1, 1] become [n, s, s, 4] in [-1, 1]: three planes of colour, one of brightness. What is at the full side comes
     * and goes packed ({@link SpaceToDepth}), but for the faces that the first layer sees.
     */
    static Node describe(Graph g, Node faces, Node packedFaces, List<Node> wanted, int c) {
        Fork a = g.fork(g.leakyConv("down1", faces, c, 2));
        Fork b = g.fork(g.leakyConv("down2", a.first(), 2 * c, 2));
        Node t = g.leakyConv("down3", b.first(), 3 * c, 2);
        t = g.leakyConv("join", g.joined(t, wanted.get(0)), 3 * c, 1);
        t = block(g, "blocks.0", t, 3 * c);
        t = block(g, "blocks.1", t, 3 * c);
        t = g.leakyConv("up3", g.joined(g.doubled(t), b.second(), wanted.get(1)), 2 * c, 1);
        t = g.leakyConv("up2", g.joined(g.doubled(t), a.second(), wanted.get(2)), 3 * c / 2, 1);
        t = g.leaky(g.fineConv("up1", g.joined(t, packedFaces), 3 * c / 2, 24, Initial.KAIMING));
        return g.tanh(g.fineConv("out", t, 0, 4, Initial.SMALL));
    }

    private static Node block(Graph g, String name, Node t, int channels) {
        Fork fork = g.fork(t);
        Node change = g.leakyConv(name + ".0", fork.second(), channels, 1);
        return g.halfSum(fork.first(), g.conv(name + ".1", change, channels, 1, Initial.KAIMING));
    }
}
