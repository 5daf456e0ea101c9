package nenrin.imaging.alignment;

import nenrin.imaging.geometry.Landmarks;
import nenrin.imaging.geometry.Point;

/** Where eyes, nose and mouth lie in an aligned square crop: the means of UTKFace's 200x200 faces. */
public final class FaceTemplate {
    /** The side that the template was measured at, in pixels. */
    public static final int SIDE = 200;

    private static final Landmarks AT_200 = new Landmarks(
            new Point(60.0, 56.5),
            new Point(137.5, 56.7),
            new Point(99.3, 101.3),
            new Point(64.3, 135.0),
            new Point(133.3, 135.0));

    private FaceTemplate() {}

    /** The template in a crop whose sides are {@code size} pixels. */
    public static Landmarks at(int size) {
        double scale = (double) size / SIDE;
        return AT_200.map(point -> new Point(point.x() * scale, point.y() * scale));
    }
}
