package nenrin.imaging.pasting;

/**
 * Reads differences between their grid points by the cubic filter of Mitchell and Netravali (1988, B = C = 1/3): smooth, without the
 * mesh of bilinear reading and with next to no ringing. Beyond the edge the edge goes on.
 */
final class SmoothPlane {
    private final int size;
    private final float[] rgb;
    private final double[] across = new double[4];
    private final double[] down = new double[4];

    SmoothPlane(Differences differences) {
        size = differences.size();
        rgb = differences.rgb();
    }

    /** Writes the three differences at a place in grid pixels (centres at halves) to {@code into}. */
    void read(double x, double y, double[] into) {
        int left = (int) Math.floor(x - 0.5) - 1;
        int top = (int) Math.floor(y - 0.5) - 1;
        weights(x - 0.5 - (left + 1), across);
        weights(y - 0.5 - (top + 1), down);
        into[0] = into[1] = into[2] = 0;
        for (int j = 0; j < 4; j++) {
            int row = Math.clamp(top + j, 0, size - 1) * size;
            for (int i = 0; i < 4; i++) {
                int at = 3 * (row + Math.clamp(left + i, 0, size - 1));
                double weight = down[j] * across[i];
                into[0] += weight * rgb[at];
                into[1] += weight * rgb[at + 1];
                into[2] += weight * rgb[at + 2];
            }
        }
    }

    private static void weights(double t, double[] into) {
        into[0] = outer(1 + t);
        into[1] = inner(t);
        into[2] = inner(1 - t);
        into[3] = outer(2 - t);
    }

    private static double inner(double d) {
        return (7 * d * d * d - 12 * d * d + 16.0 / 3) / 6;
    }

    private static double outer(double d) {
        return (-7.0 / 3 * d * d * d + 12 * d * d - 20 * d + 32.0 / 3) / 6;
    }
}
