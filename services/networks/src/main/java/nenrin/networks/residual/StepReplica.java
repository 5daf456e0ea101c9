package nenrin.networks.residual;

import nenrin.networks.engine.Graph;
import nenrin.networks.engine.Weights;

/** One thread's part of a training step: ager and critic on a share of the batch. */
final class StepReplica {
    private final int size;
    private final int n;
    private final int batch;
    private final AgerNetwork ager;
    private final CriticNetwork criticOfBoth;
    private final CriticNetwork criticOfAged;
    private final float[] differences;
    private final float[] realThenAged;

    /**
     * For a share of {@code n} faces out of {@code batch}.
     *
     * @param agerGradients the replica's own
     * @param criticGradients the replica's own
     */
    StepReplica(
            int n,
            int batch,
            Scale scale,
            Weights ager,
            Weights agerGradients,
            Weights critic,
            Weights criticGradients) {
        this.n = n;
        this.batch = batch;
        size = scale.size();
        this.ager = new AgerNetwork(Graph.learning(ager, agerGradients), n, size, scale.channels());
        Graph both = Graph.learning(critic, criticGradients);
        criticOfBoth = new CriticNetwork(both, 2 * n, size, scale.channels());
        // Its gradients by the critic's weights are of no use: only those by the aged faces are.
        Graph aged = Graph.learning(critic, Weights.zero());
        criticOfAged = new CriticNetwork(aged, n, size, scale.channels());
        differences = new float[n * size * size * 3];
        realThenAged = new float[2 * differences.length];
    }

    /** Ages the faces and leaves the critic's gradients on real and aged ones. */
    double critic(Batch share) {
        ager.forward(share.pixels(), share.conditions(), differences);
        System.arraycopy(share.pixels(), 0, realThenAged, 0, differences.length);
        for (int i = 0; i < differences.length; i++) {
            realThenAged[differences.length + i] = share.pixels()[i] + differences[i];
        }
        float[] logits = criticOfBoth.forward(realThenAged);
        float[] gradient = new float[logits.length];
        double loss = 0;
        for (int i = 0; i < n; i++) {
            float[] person = CriticLoss.person(share.own()[i], share.gender()[i]);
            loss += CriticLoss.of(person, logits, i, 1.0 / batch, gradient);
            loss += CriticLoss.of(CriticLoss.generated(), logits, n + i, 1.0 / batch, gradient);
        }
        criticOfBoth.backward(gradient);
        return loss / batch;
    }

    /** Leaves the ager's gradients on the same faces, as the critic, which has moved meanwhile, reads them. */
    Losses ager(Batch share, double criticLoss, double criticWeight) {
        float[] aged = new float[differences.length];
        System.arraycopy(realThenAged, differences.length, aged, 0, aged.length);
        float[] logits = criticOfAged.forward(aged);
        float[] byLogits = new float[logits.length];
        double read = 0;
        for (int i = 0; i < n; i++) {
            float[] wanted = CriticLoss.person(share.target()[i], share.gender()[i]);
            read += CriticLoss.of(wanted, logits, i, criticWeight / batch, byLogits) / batch;
        }
        criticOfAged.backward(byLogits);
        float[] gradient = criticOfAged.pictureGradient();
        AgerLoss loss = new AgerLoss(size, batch);
        for (int i = 0; i < n; i++) {
            loss.add(differences, i, Math.abs(share.target()[i] - share.own()[i]), gradient);
        }
        ager.backward(gradient);
        return new Losses(criticLoss, read, loss.near(), loss.variation());
    }
}
