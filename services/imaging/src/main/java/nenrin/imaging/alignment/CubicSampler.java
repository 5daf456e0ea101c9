package nenrin.imaging.alignment;

import nenrin.imaging.Picture;

/**
 * Reads colours between the pixels of a picture by the cubic filter of Keys (1981) with a = -0.75, which keeps lines sharp. Beyond the
 * edge the edge goes on.
 */
public final class CubicSampler {
    private static final double A = -0.75;

    private final Picture picture;
    private final double[] across = new double[4];
    private final double[] down = new double[4];

    public CubicSampler(Picture picture) {
        this.picture = picture;
    }

    /** Writes the colour at a point (pixel centres lie at halves) as three bytes. */
    public void read(double x, double y, byte[] into, int at) {
        int left = (int) Math.floor(x - 0.5) - 1;
        int top = (int) Math.floor(y - 0.5) - 1;
        weights(x - 0.5 - (left + 1), across);
        weights(y - 0.5 - (top + 1), down);
        for (int c = 0; c < 3; c++) {
            into[at + c] = (byte) Math.clamp(Math.round(mix(left, top, c)), 0, 255);
        }
    }

    private double mix(int left, int top, int c) {
        byte[] rgb = picture.rgb();
        double sum = 0;
        for (int j = 0; j < 4; j++) {
            int row = Math.clamp(top + j, 0, picture.height() - 1) * picture.width();
            for (int i = 0; i < 4; i++) {
                int from = 3 * (row + Math.clamp(left + i, 0, picture.width() - 1)) + c;
                sum += down[j] * across[i] * (rgb[from] & 0xFF);
            }
        }
        return sum;
    }

    private static void weights(double t, double[] into) {
        into[0] = outer(1 + t);
        into[1] = inner(t);
        into[2] = inner(1 - t);
        into[3] = outer(2 - t);
    }

    private static double inner(double d) {
        return ((A + 2) * d - (A + 3)) * d * d + 1;
    }

    private static double outer(double d) {
        return A * (((d - 5) * d + 8) * d - 4);
    }
}
