package nenrin.networks.residual;

/** How far changes go and how unquiet they are: sums over one replica's faces. */
final class AgerLoss {
    private static final double VARIATION_WEIGHT = 0.05;

    /** Weights of shifts, which are shares of the side; a pixel's difference of 1 counts 1. */
    private static final double SHIFT_WEIGHT = 3;

    private static final double SHIFT_VARIATION_WEIGHT = 2;

    /** Of what is colour in the differences, whichever age is wanted: few faces change colour as they age, but a critic likes to be painted for. */
    private static final double COLOUR_WEIGHT = 2;

    private static final double COLOUR_VARIATION_WEIGHT = 0.3;

    private final int batch;
    private double near;
    private double variation;

    /** {@code batch}: faces of all replicas together, by which means are taken. */
    AgerLoss(int batch) {
        this.batch = batch;
    }

    /** Adds both losses of one face's differences [size, size, 3], which begin at {@code at}, and their gradients. */
    void addDifferences(float[] differences, int at, int size, int gap, float[] gradient) {
        double count = 3.0 * size * size * batch;
        add(differences, at, size, 3, nearness(gap) / count, VARIATION_WEIGHT * size / (size - 1) / count, gradient);
    }

    /** Adds both losses of one face's shifts [grid, grid, 2], which begin at {@code at}, and their gradients. */
    void addShifts(float[] shifts, int at, int grid, int gap, float[] gradient) {
        double count = 2.0 * grid * grid * batch;
        add(shifts, at, grid, 2, SHIFT_WEIGHT * nearness(gap) / count, SHIFT_VARIATION_WEIGHT / count, gradient);
    }

    /** Adds both losses of what is colour in one face's differences, each channel less the mean of the three, and its gradient. */
    void addColour(float[] differences, int at, int size, float[] gradient) {
        float[] colour = colour(differences, at, 3 * size * size);
        float[] byColour = new float[colour.length];
        double count = (double) colour.length * batch;
        add(colour, 0, size, 3, COLOUR_WEIGHT / count, COLOUR_VARIATION_WEIGHT / count, byColour);
        float[] byDifferences = colour(byColour, 0, colour.length);
        for (int i = 0; i < byDifferences.length; i++) {
            gradient[at + i] += byDifferences[i];
        }
    }

    /** Taking the mean off is its own transpose: what holds for differences holds for gradients. */
    private static float[] colour(float[] values, int at, int count) {
        float[] colour = new float[count];
        for (int i = 0; i < count; i++) {
            int pixel = at + i - i % 3;
            colour[i] = values[at + i] - (values[pixel] + values[pixel + 1] + values[pixel + 2]) / 3;
        }
        return colour;
    }

    private void add(float[] values, int at, int side, int channels, double pull, double wobble, float[] gradient) {
        int row = channels * side;
        for (int i = at; i < at + side * row; i++) {
            near += pull * Math.abs(values[i]);
            gradient[i] += (float) (pull * Math.signum(values[i]));
            if ((i - at) % row >= channels) {
                pair(values, i, i - channels, (float) wobble, gradient);
            }
            if (i - at >= row) {
                pair(values, i, i - row, (float) wobble, gradient);
            }
        }
    }

    private void pair(float[] values, int i, int before, float wobble, float[] gradient) {
        float change = values[i] - values[before];
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
