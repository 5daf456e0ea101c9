package nenrin.imaging.geometry;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Five points of a face, in pixels of its picture. "Left" is the viewer's left.
 *
 * @param leftEye centre of the eye on the viewer's left
 * @param rightEye centre of the other eye
 * @param nose tip
 * @param mouthLeft corner of the mouth on the viewer's left
 * @param mouthRight the other corner
 */
public record Landmarks(Point leftEye, Point rightEye, Point nose, Point mouthLeft, Point mouthRight) {
    /** The five points in the order of the components. */
    public List<Point> points() {
        return List.of(leftEye, rightEye, nose, mouthLeft, mouthRight);
    }

    /** Five points in the order of the components. */
    public static Landmarks of(List<Point> points) {
        if (points.size() != 5) {
            throw new IllegalArgumentException("A face has five landmarks, not " + points.size() + ".");
        }
        return new Landmarks(points.get(0), points.get(1), points.get(2), points.get(3), points.get(4));
    }

    /** Each point moved. */
    public Landmarks map(UnaryOperator<Point> move) {
        return of(points().stream().map(move).toList());
    }

    /** Those of the mirrored picture: the eye on the viewer's left is the left one again. */
    public Landmarks mirrored(double pictureWidth) {
        return of(Stream.of(rightEye, leftEye, nose, mouthRight, mouthLeft)
                .map(point -> new Point(pictureWidth - point.x(), point.y()))
                .toList());
    }
}
