package nenrin.networks.agecgan;

import nenrin.networks.engine.Graph;
import nenrin.networks.engine.Node;

/**
 * The three networks as a figure (Antipov, Baccouche, Dugelay 2017, arXiv 1702.01983, section 2): generator and critic are those of DCGAN (Radford et
 * al. 2016, arXiv 1511.06434, figure 1), with the age group at the generator's input and behind the critic's first convolution (IcGAN, Perarnau et al. 2016,
 * arXiv 1611.06355). All convolutions are 5x5 of stride 2. With c channels, 128 in the paper.
 */
final class AgeCganFigure {
    /** Side of the faces, in pixels. */
    static final int SIZE = 64;

    /** Numbers of the vector that stands for a face. */
    static final int VECTOR = 100;

    /** Before the generator's weights. */
    static final String GENERATOR = "generator.";

    /** Before the encoder's weights. */
    static final String ENCODER = "encoder.";

    private static final int STAGES = 4;

    private AgeCganFigure() {}

    /** [n, 100] and groups [n, 1, 1, 6] become pictures [n, 64, 64, 3] in [-1, 1], from 8 c channels at 4x4 over 4 c, 2 c and c. */
    static Node generator(Graph g, Node vectors, Node groups, AgeCganScale scale) {
        int n = vectors.side(0);
        int channels = 8 * scale.channels();
        Node t = g.joined(vectors.shaped(n, 1, 1, VECTOR), groups);
        t = g.dense(GENERATOR + "first", t, 16 * channels).shaped(n, 4, 4, channels);
        t = g.relu(g.normalised(GENERATOR + "norms.first", t));
        for (int i = 1; i < STAGES; i++) {
            channels /= 2;
            t = g.transposedConv(GENERATOR + "ups." + i, t, channels);
            t = g.relu(g.normalised(GENERATOR + "norms." + i, t));
        }
        return g.tanh(g.transposedConv(GENERATOR + "ups." + STAGES, t, 3));
    }

    /** Pictures [n, 64, 64, 3] and planes [n, 32, 32, 6] become logits [n, 1], over c / 2, c, 2 c and 4 c channels: whether a face is real, and of that group. */
    static Node critic(Graph g, Node pictures, Node planes, AgeCganScale scale) {
        int channels = scale.channels() / 2;
        Node t = g.joined(g.leaky(g.wideConv("convs.0", pictures, channels, 2)), planes);
        for (int i = 1; i < STAGES; i++) {
            channels *= 2;
            t = g.leaky(g.normalised("norms." + i, g.wideConv("convs." + i, t, channels, 2)));
        }
        return g.dense("head", t, 1);
    }

    /** Pictures [n, 64, 64, 3] become vectors [n, 100], over c / 4, c / 2, c and 2 c channels and 32 c numbers. */
    static Node encoder(Graph g, Node pictures, AgeCganScale scale) {
        int channels = scale.channels() / 4;
        Node t = g.leaky(g.wideConv(ENCODER + "convs.0", pictures, channels, 2));
        for (int i = 1; i < STAGES; i++) {
            channels *= 2;
            t = g.leaky(g.normalised(ENCODER + "norms." + i, g.wideConv(ENCODER + "convs." + i, t, channels, 2)));
        }
        t = g.leaky(g.normalised(ENCODER + "norms.hidden", g.dense(ENCODER + "hidden", t, 32 * scale.channels())));
        return g.dense(ENCODER + "head", t, VECTOR);
    }
}
