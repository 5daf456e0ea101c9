package nenrin.networks.agecgan;

import nenrin.networks.engine.Graph;
import nenrin.networks.engine.Node;
import nenrin.networks.engine.Numbers;

/** The generator for one batch size, between Java's arrays. */
final class Generator {
    private final Graph graph;
    private final Node vectors;
    private final Node groups;
    private final Node made;

    Generator(Graph graph, int n, AgeCganScale scale) {
        this.graph = graph;
        vectors = graph.input(n, AgeCganFigure.VECTOR);
        groups = graph.input(n, 1, 1, SixGroups.COUNT);
        made = AgeCganFigure.generator(graph, vectors, groups, scale);
    }

    /** From vectors [n, 100] and groups [n, 6] to pictures [n, 64, 64, 3] in [-1, 1]. */
    float[] forward(float[] drawn, float[] conditions) {
        Numbers.write(drawn, vectors.value());
        Numbers.write(conditions, groups.value());
        graph.forward();
        return Numbers.read(made.value());
    }

    /** From the loss's gradient by the pictures to those of the weights and of the vectors. */
    void backward(float[] byMade) {
        Numbers.write(byMade, made.gradient());
        graph.backward();
    }

    /** The loss's gradient by the vectors, after the way back. */
    float[] vectorGradient() {
        return Numbers.read(vectors.gradient());
    }
}
