package nenrin.networks.caae;

import nenrin.networks.adversarial.Critic;
import nenrin.networks.engine.Graph;
import nenrin.networks.engine.Node;

/** The critic of vectors for one batch size. */
final class VectorCritic {
    private final Critic critic;

    VectorCritic(Graph graph, int n) {
        Node vectors = graph.input(n, CaaeFigure.VECTOR);
        critic = new Critic(graph, vectors, CaaeFigure.vectorCritic(graph, vectors));
    }

    /** Looks at vectors [n, 50]; the critic can then be asked about them. */
    Critic look(float[] vectors) {
        critic.look(vectors);
        return critic;
    }
}
