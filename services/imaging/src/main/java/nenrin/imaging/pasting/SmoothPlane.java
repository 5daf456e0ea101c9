package nenrin.imaging.pasting;

import java.util.Arrays;

/**
 * Reads numbers between the points of a square grid by the cubic filter of Mitchell and Netravali (1988, B = C = 1/3): smooth, without the
 * mesh of bilinear reading and with next to no ringing. Beyond the edge the edge goes on.
 */
final class SmoothPlane {
    private final int size;
    private final int channels;
    private final float[] values;
    private final double[] across = new double[4];
    private final double[] down = new double[4];

    /** {@code values}: [size, size, channels]. */
    SmoothPlane(int size, int channels, float[] values) {
        this.size = size;
        this.channels = channels;
        this.values = values;
    }

    /** Writes the numbers of all channels at a place in grid pixels (centres at halves) to {@code into}. */
    void read(double x, double y, double[] into) {
        int left = (int) Math.floor(x - 0.5) - 1;
        int top = (int) Math.floor(y - 0.5) - 1;
        weights(x - 0.5 - (left + 1), across);
        weights(y - 0.5 - (top + 1), down);
        Arrays.fill(into, 0);
        for (int j = 0; j < 4; j++) {
            int row = Math.clamp(top + j, 0, size - 1) * size;
            for (int i = 0; i < 4; i++) {
                int at = channels * (row + Math.clamp(left + i, 0, size - 1));
                double weight = down[j] * across[i];
                for (int c = 0; c < channels; c++) {
                    into[c] += weight * values[at + c];
                }
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
