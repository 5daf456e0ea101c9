package nenrin.imaging.pasting;

import nenrin.imaging.Picture;
import nenrin.imaging.geometry.Point;
import nenrin.imaging.geometry.Similarity;

/**
 * Adds differences, predicted on an aligned crop, to the whole photo at its own resolution. The differences are enlarged smoothly and
 * fade over a soft edge; pixels outside the crop stay as they are, to the bit.
 */
public final class Paster {
    /** A difference of 2 in [-1, 1] is the whole range of a byte. */
    private static final double BYTES_PER_UNIT = 127.5;

    private Paster() {}

    /**
     * The photo with the differences added.
     *
     * @param toCrop from the photo's pixels to those of the crop that the differences were predicted on
     * @param cropSize the side of that crop, in pixels; the differences may have another resolution
     */
    public static Picture paste(Picture photo, Similarity toCrop, int cropSize, Differences differences) {
        byte[] rgb = photo.rgb().clone();
        SmoothPlane plane = new SmoothPlane(differences);
        double[] delta = new double[3];
        Extent extent = Extent.of(photo, toCrop, cropSize);
        for (int y = extent.top(); y < extent.bottom(); y++) {
            for (int x = extent.left(); x < extent.right(); x++) {
                Point place = toCrop.apply(new Point(x + 0.5, y + 0.5));
                double u = place.x() / cropSize;
                double v = place.y() / cropSize;
                double share = SoftEdge.at(u, v);
                if (share > 0) {
                    plane.read(u * differences.size(), v * differences.size(), delta);
                    add(rgb, photo.index(x, y), delta, share * BYTES_PER_UNIT);
                }
            }
        }
        return new Picture(photo.width(), photo.height(), rgb);
    }

    private static void add(byte[] rgb, int at, double[] delta, double factor) {
        for (int c = 0; c < 3; c++) {
            long value = Math.round((rgb[at + c] & 0xFF) + delta[c] * factor);
            rgb[at + c] = (byte) Math.clamp(value, 0, 255);
        }
    }
}
