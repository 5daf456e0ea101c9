package nenrin.imaging.measures;

import nenrin.imaging.Picture;

/**
 * How much energy the fine detail of an aligned face has: the variance of the Laplacian (Pech-Pacheco et al. 2000) of its brightness at half the
 * crop's size, where a JPEG's noise counts little. What is blurred has less, what is gritty more; it grows with the square of contrast,
 * so it says something only beside that of another face.
 */
public final class FineDetail {
    private static final int HALF = 2;

    private FineDetail() {}

    /** Grey levels squared, in the middle of an aligned crop of at least 8x8 pixels. */
    public static double of(Picture crop) {
        return Luma.of(crop).shrunk(HALF).varianceOfLaplacian();
    }
}
