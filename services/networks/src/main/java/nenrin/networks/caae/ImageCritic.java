package nenrin.networks.caae;

import nenrin.networks.adversarial.Critic;
import nenrin.networks.adversarial.Planes;
import nenrin.networks.engine.Graph;
import nenrin.networks.engine.Node;

/** The critic of pictures for one batch size, which knows what age and gender each shall show. */
final class ImageCritic {
    private final Node planes;
    private final Critic critic;

    ImageCritic(Graph graph, int n, CaaeScale scale) {
        Node pictures = graph.input(n, scale.size(), scale.size(), 3);
        planes = graph.input(n, scale.size() / 2, scale.size() / 2, CaaeFigure.PLANES);
        critic = new Critic(graph, pictures, CaaeFigure.imageCritic(graph, pictures, planes));
    }

    /** Looks at pictures [n, size, size, 3] of such ages and genders, [n, 12]; the critic can then be asked about them. */
    Critic look(float[] pictures, float[] shares) {
        Planes.write(CaaeLabels.forCritic(shares), planes);
        critic.look(pictures);
        return critic;
    }
}
