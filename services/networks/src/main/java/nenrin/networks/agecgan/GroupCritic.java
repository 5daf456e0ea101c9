package nenrin.networks.agecgan;

import nenrin.networks.adversarial.Critic;
import nenrin.networks.adversarial.Planes;
import nenrin.networks.engine.Graph;
import nenrin.networks.engine.Node;

/** The critic for one batch size, which knows what age group each picture shall show. */
final class GroupCritic {
    private final Node planes;
    private final Critic critic;

    GroupCritic(Graph graph, int n, AgeCganScale scale) {
        Node pictures = graph.input(n, AgeCganFigure.SIZE, AgeCganFigure.SIZE, 3);
        planes = graph.input(n, AgeCganFigure.SIZE / 2, AgeCganFigure.SIZE / 2, SixGroups.COUNT);
        critic = new Critic(graph, pictures, AgeCganFigure.critic(graph, pictures, planes, scale));
    }

    /** Looks at pictures [n, 64, 64, 3] of such groups, [n, 6]; the critic can then be asked about them. */
    Critic look(float[] pictures, float[] groups) {
        Planes.write(groups, planes);
        critic.look(pictures);
        return critic;
    }
}
