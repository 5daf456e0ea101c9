package nenrin.imaging.alignment;

import nenrin.imaging.Picture;

/** Adds up colours between the pixels of a photo; places outside it have the colour of its nearest edge. */
final class BilinearSampler {
    private final int width;
    private final int height;
    private final byte[] rgb;
    private double red;
    private double green;
    private double blue;
    private int count;

    BilinearSampler(Picture photo) {
        width = photo.width();
        height = photo.height();
        rgb = photo.rgb();
    }

    /** Adds the colour at a point; pixel centres lie at halves. */
    void add(double x, double y) {
        double u = Math.clamp(x - 0.5, 0, width - 1);
        double v = Math.clamp(y - 0.5, 0, height - 1);
        int left = (int) u;
        int top = (int) v;
        double right = u - left;
        double low = v - top;
        int stepX = left + 1 < width ? 3 : 0;
        int stepY = top + 1 < height ? 3 * width : 0;
        int at = 3 * (top * width + left);
        red += mix(at, stepX, stepY, right, low);
        green += mix(at + 1, stepX, stepY, right, low);
        blue += mix(at + 2, stepX, stepY, right, low);
        count++;
    }

    /** Writes the mean of what was added as three bytes, and starts again. */
    void writeMean(byte[] target, int at) {
        target[at] = (byte) Math.round(red / count);
        target[at + 1] = (byte) Math.round(green / count);
        target[at + 2] = (byte) Math.round(blue / count);
        red = green = blue = count = 0;
    }

    private double mix(int at, int stepX, int stepY, double right, double low) {
        double upper = (1 - right) * (rgb[at] & 0xFF) + right * (rgb[at + stepX] & 0xFF);
        double lower = (1 - right) * (rgb[at + stepY] & 0xFF) + right * (rgb[at + stepY + stepX] & 0xFF);
        return (1 - low) * upper + low * lower;
    }
}
