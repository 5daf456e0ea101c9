package nenrin.networks.caae;

import nenrin.networks.caae.CaaeFigure.Autoencoder;
import nenrin.networks.engine.Graph;
import nenrin.networks.engine.Numbers;

/** Encoder and generator for one batch size, between Java's arrays. */
final class CaaeNetwork {
    private final Graph graph;
    private final Autoencoder figure;

    CaaeNetwork(Graph graph, int n, CaaeScale scale) {
        this.graph = graph;
        figure = Autoencoder.describe(graph, n, scale);
    }

    /**
     * Makes faces anew.
     *
     * @param pixels [n, size, size, 3] in [-1, 1]
     * @param shares [n, 12], ages and genders wanted, see {@link CaaeLabels}
     * @return shaped like {@code pixels}
     */
    float[] forward(float[] pixels, float[] shares) {
        Numbers.write(pixels, figure.pictures().value());
        Numbers.write(CaaeLabels.forGenerator(shares), figure.labels().value());
        graph.forward();
        return Numbers.read(figure.made().value());
    }

    /** [n, 50], what stood for the faces. */
    float[] vectors() {
        return Numbers.read(figure.vectors().second().value());
    }

    /** From the loss's gradients by pictures made and by vectors to those of the weights. */
    void backward(float[] byMade, float[] byVectors) {
        Numbers.write(byMade, figure.made().gradient());
        Numbers.write(byVectors, figure.vectors().second().gradient());
        graph.backward();
    }
}
