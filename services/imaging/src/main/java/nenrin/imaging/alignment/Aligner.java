package nenrin.imaging.alignment;

import nenrin.imaging.Picture;
import nenrin.imaging.geometry.Landmarks;
import nenrin.imaging.geometry.Similarity;

/**
 * Turns, scales and moves a face onto the template. Where the crop is smaller than the photo's face, each of its pixels is the
 * mean of the photo's pixels under it, so that nothing flickers; what lies outside the photo repeats the photo's edge.
 */
public final class Aligner {
    /** More samples than this on a side of a pixel show no difference any more. */
    private static final int MOST_SAMPLES = 48;

    /** A picture that shrinks by no more than this share needs no more than one sample a pixel. */
    private static final double HARMLESS = 0.15;

    private Aligner() {}

    /**
     * The face with these landmarks as a square crop.
     *
     * @param size the crop's side in pixels
     */
    public static AlignedCrop align(Picture photo, Landmarks landmarks, int size) {
        Similarity toCrop =
                Similarity.fit(landmarks.points(), FaceTemplate.at(size).points());
        return new AlignedCrop(warp(photo, toCrop, size), toCrop);
    }

    /**
     * What a transform shows of a photo.
     *
     * @param toCrop from the photo's pixels to the crop's
     * @param size the crop's side in pixels
     */
    public static Picture warp(Picture photo, Similarity toCrop, int size) {
        return warp(photo, toCrop, size, Math.ceil(1 / toCrop.scale() - HARMLESS));
    }

    /**
     * The same with so many samples on a side of each pixel, 48 at most: fewer are faster, and what is shrunk may flicker.
     *
     * @param wanted less than 1 counts as 1
     */
    public static Picture warp(Picture photo, Similarity toCrop, int size, double wanted) {
        Similarity toPhoto = toCrop.inverse();
        int samples = (int) Math.clamp(wanted, 1, MOST_SAMPLES);
        if (toPhoto.b() == 0 && toPhoto.a() > 0) {
            return new UprightSampler(photo, toPhoto.a(), toPhoto.tx(), toPhoto.ty(), size, samples).crop();
        }
        BilinearSampler sampler = new BilinearSampler(photo);
        byte[] rgb = new byte[3 * size * size];
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                sampler.writeMean(toPhoto, x, y, samples, rgb, 3 * (y * size + x));
            }
        }
        return new Picture(size, size, rgb);
    }
}
