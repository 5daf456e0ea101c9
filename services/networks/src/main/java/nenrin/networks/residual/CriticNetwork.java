package nenrin.networks.residual;

import nenrin.networks.engine.Graph;
import nenrin.networks.engine.Node;
import nenrin.networks.engine.Numbers;

/** The critic for one batch size, between Java's arrays. */
final class CriticNetwork {
    private final Graph graph;
    private final Node pictures;
    private final Node logits;

    CriticNetwork(Graph graph, int n, Scale scale) {
        this.graph = graph;
        pictures = graph.input(n, scale.size(), scale.size(), 3);
        logits = CriticFigure.describe(graph, pictures, scale);
    }

    /** Pictures [n, size, size, 3] in [-1, 1] become logits [n, 21]. */
    float[] forward(float[] pixels) {
        Numbers.write(pixels, pictures.value());
        graph.forward();
        return Numbers.read(logits.value());
    }

    /** From the loss's gradient by the logits to those of the weights and of the pictures. */
    void backward(float[] gradient) {
        Numbers.write(gradient, logits.gradient());
        graph.backward();
    }

    /** The loss's gradient by the pictures, after the way back. */
    float[] pictureGradient() {
        return Numbers.read(pictures.gradient());
    }
}
