package nenrin.networks.residual;

/** How far aged faces are from their input and how unquiet the differences are: sums over one replica's faces. */
final class AgerLoss {
    private static final double VARIATION_WEIGHT = 0.05;

    private final int size;
    private final int batch;
    private double near;
    private double variation;

    /**
     * For faces of a side.
     *
     * @param batch faces of all replicas together, by which means are taken
     */
    AgerLoss(int size, int batch) {
        this.size = size;
        this.batch = batch;
    }

    /** Adds both losses of one face and their gradients by its differences. */
    void add(float[] differences, int face, int gap, float[] gradient) {
        int row = 3 * size;
        int at = face * size * row;
        double pull = nearness(gap) / (3.0 * size * size * batch);
        float wobble = (float) (VARIATION_WEIGHT / (3.0 * size * (size - 1) * batch));
        for (int i = at; i < at + size * row; i++) {
            near += pull * Math.abs(differences[i]);
            gradient[i] += (float) (pull * Math.signum(differences[i]));
            if ((i - at) % row >= 3) {
                pair(differences, i, i - 3, wobble, gradient);
            }
            if (i - at >= row) {
                pair(differences, i, i - row, wobble, gradient);
            }
        }
    }

    private void pair(float[] differences, int i, int before, float wobble, float[] gradient) {
        float change = differences[i] - differences[before];
        float pull = wobble * Math.signum(change);
        variation += pull * change;
        gradient[i] += pull;
        gradient[before] -= pull;
    }

    /** The weight of staying near: 5 within the own group, less the further away the wanted one is. */
    private static double nearness(int gap) {
        return gap == 0 ? 5 : 1.5 / (1 + 0.25 * gap);
    }

    /** Weighted mean distance from the input. */
    double near() {
        return near;
    }

    /** Mean change from pixel to pixel, weighted. */
    double variation() {
        return variation;
    }
}
