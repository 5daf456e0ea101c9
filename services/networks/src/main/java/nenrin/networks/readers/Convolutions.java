package nenrin.networks.readers;

import nenrin.networks.engine.Graph;
import nenrin.networks.engine.Node;

/** What age reader and critic share: seven 3x3 convolutions, every other one with stride 2, and a dense layer. */
public final class Convolutions {
    /** Channels of the first convolution in the networks that ship. */
    public static final int CHANNELS = 32;

    private Convolutions() {}

    /** Pictures [n, s, s, 3] in [-1, 1] become [n, 128]; with c channels first, the convolutions have c, c, 2c, 2c, 4c, 4c, 6c. */
    public static Node describe(Graph graph, Node pictures, int c) {
        int[] channels = {c, c, 2 * c, 2 * c, 4 * c, 4 * c, 6 * c};
        Node t = pictures;
        for (int i = 0; i < channels.length; i++) {
            t = graph.leakyConv("convs." + i, t, channels[i], i % 2 == 0 ? 2 : 1);
        }
        return graph.leaky(graph.dense("hidden", t, 128));
    }
}
