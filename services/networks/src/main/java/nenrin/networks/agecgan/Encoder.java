package nenrin.networks.agecgan;

import nenrin.networks.engine.Graph;
import nenrin.networks.engine.Node;
import nenrin.networks.engine.Numbers;

/** The encoder for one batch size, between Java's arrays. It learns the vectors that pictures were made from. */
final class Encoder {
    private final Graph graph;
    private final Node pictures;
    private final Node vectors;

    Encoder(Graph graph, int n, AgeCganScale scale) {
        this.graph = graph;
        pictures = graph.input(n, AgeCganFigure.SIZE, AgeCganFigure.SIZE, 3);
        vectors = AgeCganFigure.encoder(graph, pictures, scale);
    }

    /** From pictures [n, 64, 64, 3] to vectors [n, 100]. */
    float[] forward(float[] pixels) {
        Numbers.write(pixels, pictures.value());
        graph.forward();
        return Numbers.read(vectors.value());
    }

    /**
     * Leaves the gradients by which it learns pairs (section 2.2): squared distance, a mean over the numbers of a vector.
     *
     * @param share of each pair in the mean
     */
    double learn(float[] made, float[] from, double share) {
        float[] said = forward(made);
        float[] gradient = new float[said.length];
        double scale = share / AgeCganFigure.VECTOR;
        double loss = 0;
        for (int i = 0; i < said.length; i++) {
            double off = said[i] - from[i];
            loss += scale * off * off;
            gradient[i] = (float) (2 * scale * off);
        }
        Numbers.write(gradient, vectors.gradient());
        graph.backward();
        return loss;
    }
}
