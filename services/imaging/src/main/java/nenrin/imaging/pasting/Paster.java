package nenrin.imaging.pasting;

import nenrin.imaging.Picture;
import nenrin.imaging.alignment.CubicSampler;
import nenrin.imaging.geometry.Point;
import nenrin.imaging.geometry.Similarity;

/**
 * Makes a change, predicted on an aligned crop, in the whole photo at its own resolution. Shifts and differences are enlarged smoothly
 * and fade over a soft edge; pixels outside the crop stay as they are, to the bit.
 */
public final class Paster {
    /** A difference of 2 in [-1, 1] is the whole range of a byte. */
    private static final double BYTES_PER_UNIT = 127.5;

    /** A pixel that moves by less of a pixel than this stays as it is, to the bit. */
    private static final double HARDLY = 0.02;

    private final Picture photo;
    private final Similarity toCrop;
    private final Similarity toPhoto;
    private final int cropSize;
    private final FaceChange change;
    private final SmoothPlane differences;
    private final SmoothPlane shifts;
    private final CubicSampler sampler;
    private final double[] delta = new double[3];
    private final double[] shift = new double[2];

    private Paster(Picture photo, Similarity toCrop, int cropSize, FaceChange change) {
        this.photo = photo;
        this.toCrop = toCrop;
        toPhoto = toCrop.inverse();
        this.cropSize = cropSize;
        this.change = change;
        differences = new SmoothPlane(
                change.differences().size(), 3, change.differences().rgb());
        shifts = new SmoothPlane(change.shifts().size(), 2, change.shifts().xy());
        sampler = new CubicSampler(photo);
    }

    /**
     * The photo with the change made.
     *
     * @param toCrop from the photo's pixels to those of the crop that the change was predicted on
     * @param cropSize the side of that crop, in pixels; the change may have another resolution
     */
    public static Picture paste(Picture photo, Similarity toCrop, int cropSize, FaceChange change) {
        byte[] rgb = photo.rgb().clone();
        Paster paster = new Paster(photo, toCrop, cropSize, change);
        Extent extent = Extent.of(photo, toCrop, cropSize);
        for (int y = extent.top(); y < extent.bottom(); y++) {
            for (int x = extent.left(); x < extent.right(); x++) {
                paster.change(x, y, rgb);
            }
        }
        return new Picture(photo.width(), photo.height(), rgb);
    }

    private void change(int x, int y, byte[] rgb) {
        Point place = toCrop.apply(new Point(x + 0.5, y + 0.5));
        double u = place.x() / cropSize;
        double v = place.y() / cropSize;
        double share = SoftEdge.at(u, v);
        if (share > 0) {
            shifts.read(u * change.shifts().size(), v * change.shifts().size(), shift);
            take(place, share * cropSize, rgb, photo.index(x, y));
            differences.read(
                    u * change.differences().size(), v * change.differences().size(), delta);
            add(rgb, photo.index(x, y), share * BYTES_PER_UNIT);
        }
    }

    private void take(Point place, double factor, byte[] rgb, int at) {
        double right = factor * shift[0];
        double down = factor * shift[1];
        if (Math.hypot(right, down) > HARDLY * toCrop.scale()) {
            Point from = toPhoto.apply(new Point(place.x() + right, place.y() + down));
            sampler.read(from.x(), from.y(), rgb, at);
        }
    }

    private void add(byte[] rgb, int at, double factor) {
        for (int c = 0; c < 3; c++) {
            long value = Math.round((rgb[at + c] & 0xFF) + delta[c] * factor);
            rgb[at + c] = (byte) Math.clamp(value, 0, 255);
        }
    }
}
