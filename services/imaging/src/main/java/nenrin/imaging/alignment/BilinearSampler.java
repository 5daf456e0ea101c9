package nenrin.imaging.alignment;

import nenrin.imaging.Picture;
import nenrin.imaging.geometry.Similarity;

/**
 * Colours between the pixels of a photo; places outside it have the colour of its nearest edge. Most of what finding and measuring a face
 * takes in Java is taken here, so it is written for speed.
 */
final class BilinearSampler {
    private final int width;
    private final int rowBytes;
    private final byte[] rgb;
    private final double mostX;
    private final double mostY;

    BilinearSampler(Picture photo) {
        width = photo.width();
        rowBytes = 3 * width;
        rgb = photo.rgb();
        mostX = width - 1.0;
        mostY = photo.height() - 1.0;
    }

    /**
     * Writes the mean colour of what lies under a pixel of a crop as three bytes.
     *
     * @param toPhoto from the crop's pixels to the photo's; pixel centres lie at halves
     * @param samples on a side of the pixel
     */
    void writeMean(Similarity toPhoto, int x, int y, int samples, byte[] target, int at) {
        double red = 0.5 * samples * samples; // rounds
        double green = red;
        double blue = red;
        for (int j = 0; j < samples; j++) {
            double v = y + (j + 0.5) / samples;
            double rowX = toPhoto.tx() - toPhoto.b() * v - 0.5;
            double rowY = toPhoto.ty() + toPhoto.a() * v - 0.5;
            for (int i = 0; i < samples; i++) {
                double u = x + (i + 0.5) / samples;
                double photoX = within(rowX + toPhoto.a() * u, mostX);
                double photoY = within(rowY + toPhoto.b() * u, mostY);
                int left = (int) photoX;
                int top = (int) photoY;
                double right = photoX - left;
                double low = photoY - top;
                int upper = top * rowBytes + 3 * left;
                int lower = upper + (top < mostY ? rowBytes : 0);
                int step = left < mostX ? 3 : 0;
                double lowRight = right * low;
                double lowLeft = low - lowRight;
                double highRight = right - lowRight;
                double highLeft = 1 - right - lowLeft;
                red += mix(upper, lower, step, highLeft, highRight, lowLeft, lowRight);
                green += mix(upper + 1, lower + 1, step, highLeft, highRight, lowLeft, lowRight);
                blue += mix(upper + 2, lower + 2, step, highLeft, highRight, lowLeft, lowRight);
            }
        }
        double share = 1.0 / (samples * samples);
        target[at] = (byte) (int) (share * red);
        target[at + 1] = (byte) (int) (share * green);
        target[at + 2] = (byte) (int) (share * blue);
    }

    private double mix(
            int upper, int lower, int step, double highLeft, double highRight, double lowLeft, double lowRight) {
        return highLeft * (rgb[upper] & 0xFF)
                + highRight * (rgb[upper + step] & 0xFF)
                + lowLeft * (rgb[lower] & 0xFF)
                + lowRight * (rgb[lower + step] & 0xFF);
    }

    /** {@code Math.clamp} would check its limits each time. */
    private static double within(double value, double most) {
        if (value < 0) {
            return 0;
        }
        return value > most ? most : value;
    }
}
