package nenrin.networks.flaws;

import java.util.List;
import nenrin.imaging.Picture;
import nenrin.networks.engine.Graph;
import nenrin.networks.engine.Node;
import nenrin.networks.supervised.Task;

/** Seeing flaws, as something to learn: cross-entropy of each cell, the mean over the cells. */
public final class FlawTask implements Task<FlawSample> {
    private static final int MAP = FlawFigure.CELLS * FlawFigure.CELLS;

    /** There are few cells with writing: each counts so many times as much. */
    private static final double WEIGHT_OF_FLAWED = 2;

    /** All cells of a picture say the same of it being drawn. */
    private static final double WEIGHT_OF_DRAWN = 0.25;

    private static final double LEAST = 1e-7;

    @Override
    public int size() {
        return FlawFigure.SIZE;
    }

    @Override
    public Node describe(Graph graph, Node pictures) {
        return FlawFigure.describe(graph, pictures);
    }

    @Override
    public Picture picture(FlawSample sample) {
        return sample.picture();
    }

    @Override
    public double loss(List<FlawSample> samples, float[] said, float[] gradient, int batch) {
        double loss = 0;
        double scale = 1.0 / (batch * MAP);
        for (int i = 0; i < samples.size(); i++) {
            FlawSample sample = samples.get(i);
            for (int cell = 0; cell < MAP; cell++) {
                int at = i * FlawFigure.OUTPUTS + cell * FlawFigure.KINDS;
                loss += flaw(sample.written()[cell], said, gradient, at, scale);
                loss += flaw(sample.covered()[cell], said, gradient, at + 1, scale);
                loss += cross(sample.drawn() ? 1 : 0, said, gradient, at + 2, WEIGHT_OF_DRAWN * scale);
            }
        }
        return loss;
    }

    private static double flaw(double wanted, float[] said, float[] gradient, int at, double scale) {
        return cross(wanted, said, gradient, at, scale * (1 + (WEIGHT_OF_FLAWED - 1) * wanted));
    }

    private static double cross(double wanted, float[] said, float[] gradient, int at, double weight) {
        double probability = 1 / (1 + Math.exp(-said[at]));
        gradient[at] = (float) (weight * (probability - wanted));
        return -weight
                * (wanted * Math.log(Math.max(LEAST, probability))
                        + (1 - wanted) * Math.log(Math.max(LEAST, 1 - probability)));
    }
}
