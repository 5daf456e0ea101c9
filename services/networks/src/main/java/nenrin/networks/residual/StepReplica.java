package nenrin.networks.residual;

import nenrin.networks.Bending;
import nenrin.networks.Changes;
import nenrin.networks.engine.Graph;
import nenrin.networks.engine.Weights;

/** One thread's part of a training step: ager and critic on a share of the batch. */
final class StepReplica {
    private final Scale scale;
    private final int n;
    private final int batch;
    private final AgerNetwork ager;
    private final CriticNetwork criticOfBoth;
    private final CriticNetwork criticOfAged;
    private final Bending bending;
    private final Changes changes;
    private final float[] aged;
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
        this.scale = scale;
        this.ager = new AgerNetwork(Graph.learning(ager, agerGradients), n, scale);
        Graph both = Graph.learning(critic, criticGradients);
        criticOfBoth = new CriticNetwork(both, 2 * n, scale);
        // Its gradients by the critic's weights are of no use: only those by the aged faces are.
        criticOfAged = new CriticNetwork(Graph.learning(critic, Weights.zero()), n, scale);
        bending = new Bending(scale.size(), scale.grid());
        changes = this.ager.changes();
        aged = new float[changes.differences().length];
        realThenAged = new float[2 * aged.length];
    }

    /** Ages the faces and leaves the critic's gradients on real and aged ones. */
    double critic(Batch share) {
        ager.forward(share.pixels(), share.conditions(), changes);
        change(share.pixels());
        System.arraycopy(share.pixels(), 0, realThenAged, 0, aged.length);
        System.arraycopy(aged, 0, realThenAged, aged.length, aged.length);
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

    private void change(float[] pixels) {
        if (scale.fine()) {
            bending.bend(pixels, changes.shifts(), aged);
        } else {
            System.arraycopy(pixels, 0, aged, 0, aged.length);
        }
        for (int i = 0; i < aged.length; i++) {
            aged[i] += changes.differences()[i];
        }
    }

    /** Leaves the ager's gradients on the same faces, as the critic, which has moved meanwhile, reads them. */
    Losses ager(Batch share, double criticLoss, double criticWeight) {
        float[] logits = criticOfAged.forward(aged);
        float[] byLogits = new float[logits.length];
        double read = 0;
        for (int i = 0; i < n; i++) {
            float[] wanted = CriticLoss.person(share.target()[i], share.gender()[i]);
            read += CriticLoss.of(wanted, logits, i, criticWeight / batch, byLogits) / batch;
        }
        criticOfAged.backward(byLogits);
        Changes gradient = new Changes(criticOfAged.pictureGradient(), new float[changes.shifts().length]);
        if (scale.fine()) {
            bending.back(share.pixels(), changes.shifts(), gradient.differences(), gradient.shifts());
        }
        AgerLoss loss = losses(share, gradient);
        ager.backward(gradient);
        return new Losses(criticLoss, read, loss.near(), loss.variation());
    }

    /** How far and how unquiet the changes are; adds their gradients. */
    private AgerLoss losses(Batch share, Changes gradient) {
        AgerLoss loss = new AgerLoss(batch);
        int size = scale.size();
        int grid = scale.grid();
        for (int i = 0; i < n; i++) {
            int gap = Math.abs(share.target()[i] - share.own()[i]);
            loss.addDifferences(changes.differences(), i * 3 * size * size, size, gap, gradient.differences());
            if (scale.fine()) {
                loss.addColour(changes.differences(), i * 3 * size * size, size, gradient.differences());
            }
            loss.addShifts(changes.shifts(), i * 2 * grid * grid, grid, gap, gradient.shifts());
        }
        return loss;
    }
}
