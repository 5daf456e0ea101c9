package nenrin.networks.landmarks;

/**
 * Five heat maps of 16x16 as a network says them, [16, 16, 5]. Each point lies at its map's mean, weighted by the map's softmax: what lies
 * between two cells can be said, and the way back is known (Sun et al. 2018, "Integral Human Pose Regression", arXiv 1711.08229).
 */
final class HeatMaps {
    static final int POINTS = 5;
    static final int SIDE = 16;
    static final int NUMBERS = SIDE * SIDE * POINTS;

    private HeatMaps() {}

    /**
     * Where the points of the maps lie that begin at {@code at}.
     *
     * @return x and y by turns, in -1 (left or top edge) to 1
     */
    static float[] points(float[] said, int at) {
        float[] points = new float[2 * POINTS];
        for (int point = 0; point < POINTS; point++) {
            double[] weights = softmax(said, at + point);
            for (int cell = 0; cell < weights.length; cell++) {
                points[2 * point] += (float) (weights[cell] * x(cell));
                points[2 * point + 1] += (float) (weights[cell] * y(cell));
            }
        }
        return points;
    }

    /**
     * Writes the gradient by the maps that begin at {@code at}.
     *
     * @param points what {@link #points} gave
     * @param byPoints the gradient by them
     */
    static void back(float[] said, int at, float[] points, float[] byPoints, float[] gradient) {
        for (int point = 0; point < POINTS; point++) {
            double[] weights = softmax(said, at + point);
            int of = 2 * point;
            for (int cell = 0; cell < weights.length; cell++) {
                double pull = byPoints[of] * (x(cell) - points[of]) + byPoints[of + 1] * (y(cell) - points[of + 1]);
                gradient[at + point + cell * POINTS] = (float) (weights[cell] * pull);
            }
        }
    }

    private static double[] softmax(float[] said, int at) {
        double[] weights = new double[SIDE * SIDE];
        double most = Double.NEGATIVE_INFINITY;
        for (int cell = 0; cell < weights.length; cell++) {
            most = Math.max(most, said[at + cell * POINTS]);
        }
        double sum = 0;
        for (int cell = 0; cell < weights.length; cell++) {
            weights[cell] = Math.exp(said[at + cell * POINTS] - most);
            sum += weights[cell];
        }
        for (int cell = 0; cell < weights.length; cell++) {
            weights[cell] /= sum;
        }
        return weights;
    }

    private static double x(int cell) {
        return (2 * (cell % SIDE) + 1.0) / SIDE - 1;
    }

    private static double y(int cell) {
        return (2 * (cell / SIDE) + 1.0) / SIDE - 1;
    }
}
