package nenrin.networks.caae;

import nenrin.networks.engine.Fork;
import nenrin.networks.engine.Graph;
import nenrin.networks.engine.Node;
import nenrin.networks.residual.AgeGroups;

/**
 * The four networks as a figure (Zhang, Song, Qi 2017, arXiv 1702.08423, figures 3 and 4; where the paper is silent, as the authors' public code has it).
 * All convolutions are 5x5. In square brackets the paper's scale.
 */
final class CaaeFigure {
    /** Numbers of the vector that stands for a person. */
    static final int VECTOR = 50;

    /** Age and gender each fill as many numbers as the vector, so that they are not overheard. */
    static final int LABELS = 2 * VECTOR;

    /** Age and gender as planes for the image critic: each gender on five. */
    static final int PLANES = 2 * AgeGroups.COUNT;

    private static final int[] IMAGE_CRITIC = {16, 32, 64, 128};
    private static final int[] VECTOR_CRITIC = {64, 32, 16};

    private CaaeFigure() {}

    /** Pictures [n, 128, 128, 3] in [-1, 1] become vectors [n, 50] in [-1, 1], over 64, 128, 256, 512 and 1024 channels at 64x64 to 4x4. */
    static Node encoder(Graph g, Node pictures, CaaeScale scale) {
        Node t = pictures;
        for (int i = 0; i < scale.halvings(); i++) {
            t = g.relu(g.wideConv("encoder.convs." + i, t, scale.channels() << i, 2));
        }
        return g.tanh(g.dense("encoder.head", t, VECTOR));
    }

    /** [n, 50] and labels [n, 1, 1, 100] become pictures [n, 128, 128, 3] in [-1, 1], from 1024 channels at 4x4 over 512, 256, 128, 64 and 32, then 16. */
    static Node generator(Graph g, Node vectors, Node labels, CaaeScale scale) {
        int n = vectors.side(0);
        int channels = scale.generatorChannels();
        Node t = g.joined(vectors.shaped(n, 1, 1, VECTOR), labels);
        t = g.relu(g.dense("generator.first", t, 16 * channels)).shaped(n, 4, 4, channels);
        for (int i = 0; i < scale.halvings(); i++) {
            channels /= 2;
            t = g.relu(g.transposedConv("generator.ups." + i, t, channels));
        }
        t = g.relu(g.wideConv("generator.convs.0", t, channels / 2, 1));
        return g.tanh(g.wideConv("generator.convs.1", t, 3, 1));
    }

    /** Encoder and generator behind one another; the vectors are the fork's, for whoever judges them. */
    record Autoencoder(Node pictures, Node labels, Fork vectors, Node made) {
        static Autoencoder describe(Graph g, int n, CaaeScale scale) {
            Node pictures = g.input(n, scale.size(), scale.size(), 3);
            Node labels = g.input(n, 1, 1, LABELS);
            Fork vectors = g.fork(encoder(g, pictures, scale));
            return new Autoencoder(pictures, labels, vectors, generator(g, vectors.first(), labels, scale));
        }
    }

    /** Pictures [n, 128, 128, 3] and planes [n, 64, 64, 20] become logits [n, 1]: whether the face is real, and of that age and gender. */
    static Node imageCritic(Graph g, Node pictures, Node planes) {
        Node t = pictures;
        for (int i = 0; i < IMAGE_CRITIC.length; i++) {
            t = g.relu(g.normalised("norms." + i, g.wideConv("convs." + i, t, IMAGE_CRITIC[i], 2)));
            t = i == 0 ? g.joined(t, planes) : t;
        }
        return g.dense("head", g.leaky(g.dense("hidden", t, 1024)), 1);
    }

    /** Vectors [n, 50] become logits [n, 1]: whether they are drawn evenly from [-1, 1]. */
    static Node vectorCritic(Graph g, Node vectors) {
        Node t = vectors;
        for (int i = 0; i < VECTOR_CRITIC.length; i++) {
            t = g.relu(g.normalised("norms." + i, g.dense("hidden." + i, t, VECTOR_CRITIC[i])));
        }
        return g.dense("head", t, 1);
    }
}
