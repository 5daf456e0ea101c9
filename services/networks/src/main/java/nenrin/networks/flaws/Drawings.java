package nenrin.networks.flaws;

import nenrin.imaging.Picture;
import nenrin.imaging.drawn.DrawnMeasure;

/**
 * Whether a face is drawn, by two that err on different faces: slopes of lightness know drawings by their edges and take photos of hard light for
 * such; the net does not, but is unsure of styles that it has not seen. On an aligned face, 192 pixels a side.
 */
public final class Drawings {
    /** Where their sum parts 189 drawings from 1,624 photos: services/decisions/0014. */
    private static final double LEAST = -0.03;

    private static final double NET = 0.3;

    private Drawings() {}

    /** {@code read}: what the net says of the same crop. */
    public static boolean isDrawn(Picture crop, FlawReading read) {
        return DrawnMeasure.steepLessGentle(crop) + NET * read.drawn() >= LEAST;
    }
}
