package nenrin.networks.caae;

/** How far pictures made lie from the faces, and how unquiet they are: sums over one replica's faces. */
final class CaaeLoss {
    private final CaaeObjective objective;
    private final int size;
    private final int batch;

    /** For faces of a side; {@code batch}: faces of all replicas together, by which means are taken. */
    CaaeLoss(CaaeObjective objective, int size, int batch) {
        this.objective = objective;
        this.size = size;
        this.batch = batch;
    }

    /** The weighted mean distance; adds its gradient by what was made, [n, size, size, 3] like both. */
    double near(float[] faces, float[] made, float[] gradient) {
        double scale = objective.near() / (3.0 * size * size * batch);
        double loss = 0;
        for (int i = 0; i < made.length; i++) {
            double off = made[i] - faces[i];
            loss += scale * (objective.squared() ? off * off : Math.abs(off));
            gradient[i] += (float) (scale * (objective.squared() ? 2 * off : Math.signum(off)));
        }
        return loss;
    }

    /** The weighted total variation; adds its gradient. */
    double variation(float[] made, float[] gradient) {
        int row = 3 * size;
        double scale = objective.variation() / ((double) size * batch);
        double loss = 0;
        for (int i = 0; scale > 0 && i < made.length; i++) {
            if (i % row >= 3) {
                loss += pair(made, i, i - 3, scale, gradient);
            }
            if (i % (row * size) >= row) {
                loss += pair(made, i, i - row, scale, gradient);
            }
        }
        return loss;
    }

    private static double pair(float[] made, int i, int before, double scale, float[] gradient) {
        double change = made[i] - made[before];
        gradient[i] += (float) (scale * change);
        gradient[before] -= (float) (scale * change);
        return scale * change * change / 2;
    }
}
