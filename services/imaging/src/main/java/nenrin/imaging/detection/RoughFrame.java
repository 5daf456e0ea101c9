package nenrin.imaging.detection;

import nenrin.imaging.Picture;
import nenrin.imaging.geometry.Box;

/** Squares that frame a face about as the aligned template does. */
final class RoughFrame {
    // Measured on UTKFace: where the cascade's box lies in the aligned picture of the same face, as medians.
    private static final double SIDES = 1.25;
    private static final double UP = 0.10;

    private RoughFrame() {}

    /** From the cascade's box, which leaves out hair and ears. */
    static Box aroundInnerFace(Box inner) {
        double side = SIDES * inner.width();
        double x = inner.centre().x() - side / 2;
        double y = inner.centre().y() - side / 2 - UP * side;
        return new Box(x, y, side, side);
    }

    /** The largest square in the middle. */
    static Box ofWhole(Picture photo) {
        double side = Math.min(photo.width(), photo.height());
        return new Box((photo.width() - side) / 2, (photo.height() - side) / 2, side, side);
    }
}
