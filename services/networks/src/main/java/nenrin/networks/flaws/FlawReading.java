package nenrin.networks.flaws;

import java.util.Arrays;

/**
 * What the net sees on a crop.
 *
 * @param written [32 x 32], row by row: for each cell the probability that writing lies on it
 * @param covered [32 x 32]: that something lies over the face there
 * @param drawn the probability that it is no photo
 */
public record FlawReading(float[] written, float[] covered, double drawn) {
    /** Cells along a side. */
    public static final int CELLS = FlawFigure.CELLS;

    /** Below it a probability counts nothing: what is nowhere likely shall not add up. */
    private static final double DOUBTFUL = 0.3;

    /** The share of the face that writing lies on, 0 to 1. */
    public double writtenShare() {
        return share(written);
    }

    /** The share of the face that something lies over, 0 to 1. */
    public double coveredShare() {
        return share(covered);
    }

    private static double share(float[] map) {
        double flawed = 0;
        int face = 0;
        for (int cell = 0; cell < map.length; cell++) {
            if (isFace(cell)) {
                face++;
                flawed += Math.max(0, (map[cell] - DOUBTFUL) / (1 - DOUBTFUL));
            }
        }
        return flawed / face;
    }

    /** Whether a cell lies in the ellipse from the brow to the chin that an aligned face fills. */
    public static boolean isFace(int cell) {
        int column = cell % CELLS;
        int row = cell / CELLS;
        double x = (column + 0.5) / CELLS;
        double y = (row + 0.5) / CELLS;
        return Math.hypot((x - 0.5) / 0.42, (y - 0.5) / 0.47) < 1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FlawReading that
                && drawn == that.drawn
                && Arrays.equals(written, that.written)
                && Arrays.equals(covered, that.covered);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(written) + Arrays.hashCode(covered);
    }

    @Override
    public String toString() {
        return "FlawReading[drawn %.2f]".formatted(drawn);
    }
}
