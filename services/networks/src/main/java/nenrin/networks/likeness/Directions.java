package nenrin.networks.likeness;

/** Vectors of one length, row by row in one array, and what is left of them at length 1. */
final class Directions {
    private static final double LEAST = 1e-9;

    private final float[] units;
    private final double[] lengths;
    private final int width;

    /**
     * Of rows.
     *
     * @param vectors [n, width]
     */
    Directions(float[] vectors, int width) {
        this.width = width;
        units = new float[vectors.length];
        lengths = new double[vectors.length / width];
        for (int row = 0; row < lengths.length; row++) {
            lengths[row] = Math.max(LEAST, Math.sqrt(dot(vectors, row, vectors, row)));
            for (int i = row * width; i < (row + 1) * width; i++) {
                units[i] = (float) (vectors[i] / lengths[row]);
            }
        }
    }

    int rows() {
        return lengths.length;
    }

    /** [n, width], each row of length 1. */
    float[] units() {
        return units;
    }

    /** The cosine of the angle between two rows. */
    double cosine(int one, int other) {
        return dot(units, one, units, other);
    }

    /** From a gradient by the units to that by the vectors, in place: what points along a vector changes nothing. */
    void back(float[] gradient) {
        for (int row = 0; row < lengths.length; row++) {
            double along = dot(gradient, row, units, row);
            for (int i = row * width; i < (row + 1) * width; i++) {
                gradient[i] = (float) ((gradient[i] - along * units[i]) / lengths[row]);
            }
        }
    }

    private double dot(float[] one, int rowOfOne, float[] other, int rowOfOther) {
        double sum = 0;
        for (int i = 0; i < width; i++) {
            sum += (double) one[rowOfOne * width + i] * other[rowOfOther * width + i];
        }
        return sum;
    }
}
