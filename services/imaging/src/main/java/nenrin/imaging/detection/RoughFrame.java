package nenrin.imaging.detection;

import nenrin.imaging.Picture;
import nenrin.imaging.alignment.FaceTemplate;
import nenrin.imaging.geometry.Box;
import nenrin.imaging.geometry.Landmarks;
import nenrin.imaging.geometry.Point;
import nenrin.imaging.geometry.Similarity;

/** Squares that frame a face about as the aligned template does. */
final class RoughFrame {
    // Medians over 741 of UTKFace's 200x200 pictures: the cascade's box has its middle at (98, 83.5) and is 159 wide.
    private static final double SIDES = 200 / 159.0;
    private static final double RIGHT = (100 - 98) / 200.0;
    private static final double DOWN = (100 - 83.5) / 200.0;

    private RoughFrame() {}

    /** From the cascade's box, which reaches from the forehead to below the lips. */
    static Box aroundInnerFace(Box inner) {
        double side = SIDES * inner.width();
        double x = inner.centre().x() - side / 2 + RIGHT * side;
        double y = inner.centre().y() - side / 2 + DOWN * side;
        return new Box(x, y, side, side);
    }

    /** The largest square in the middle. */
    static Box ofWhole(Picture photo) {
        double side = Math.min(photo.width(), photo.height());
        return new Box((photo.width() - side) / 2, (photo.height() - side) / 2, side, side);
    }

    /** The square in which the aligned crop of a face lies; where the points fit no face, the frame that was looked at. */
    static Box of(Landmarks landmarks, Box lookedAt) {
        Similarity fromCrop = Similarity.fit(FaceTemplate.at(FaceTemplate.SIDE).points(), landmarks.points());
        double side = fromCrop.scale() * FaceTemplate.SIDE;
        if (!(side > 1)) {
            return lookedAt;
        }
        Point middle = fromCrop.apply(new Point(FaceTemplate.SIDE / 2.0, FaceTemplate.SIDE / 2.0));
        return new Box(middle.x() - side / 2, middle.y() - side / 2, side, side);
    }
}
