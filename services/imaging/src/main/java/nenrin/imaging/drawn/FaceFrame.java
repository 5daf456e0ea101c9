package nenrin.imaging.drawn;

import nenrin.imaging.geometry.Landmarks;
import nenrin.imaging.geometry.Point;

/**
 * Coordinates that move with a face: the origin between the eyes, x along the line of the eyes, y towards the mouth, both in
 * distances of the eyes. The axes need not be square to each other, so that a face turned aside keeps its parts in place.
 *
 * @param origin between the eyes, pixels
 * @param xx how far one unit of x leads to the right, pixels
 * @param xy and downwards
 * @param yx how far one unit of y leads to the right, pixels
 * @param yy and downwards
 * @param mouth y of the mouth's middle, 0.4 to 1.4
 */
record FaceFrame(Point origin, double xx, double xy, double yx, double yy, double mouth) {
    private static final double NEAREST_MOUTH = 0.4;
    private static final double FARTHEST_MOUTH = 1.4;
    /** How far the mouth may lie aside before the points are not believed, as a share of its distance. */
    private static final double MOST_ASIDE = 0.35;
    /** The chin's distance from the eyes for that of the mouth: 1.44 to 1.67 on the drawn faces that were measured. */
    private static final double CHIN = 1.55;

    static FaceFrame of(Landmarks face) {
        Point left = face.leftEye();
        Point right = face.rightEye();
        Point eyes = middle(left, right);
        Point lips = middle(face.mouthLeft(), face.mouthRight());
        double apart = Math.max(left.distance(right), 1);
        double xx = (right.x() - left.x()) / apart;
        double xy = (right.y() - left.y()) / apart;
        double along = (lips.x() - eyes.x()) * xx + (lips.y() - eyes.y()) * xy;
        double down = (lips.y() - eyes.y()) * xx - (lips.x() - eyes.x()) * xy;
        double mouth = Math.clamp(Math.hypot(along, down) / apart, NEAREST_MOUTH, FARTHEST_MOUTH);
        double aside = Math.clamp(along / Math.max(down, 1), -MOST_ASIDE, MOST_ASIDE);
        double length = Math.hypot(aside, 1) / apart;
        return new FaceFrame(
                eyes, xx * apart, xy * apart, (aside * xx - xy) / length, (aside * xy + xx) / length, mouth);
    }

    /** The distance of the eyes, pixels. */
    double unit() {
        return Math.hypot(xx, xy);
    }

    /** y of the chin. */
    double chin() {
        return CHIN * mouth;
    }

    /** Where a place of the face lies in the picture. */
    Point toPicture(double x, double y) {
        return new Point(origin.x() + x * xx + y * yx, origin.y() + x * xy + y * yy);
    }

    /** Where a place of the picture lies in the face. */
    Point toFace(double x, double y) {
        double across = x - origin.x();
        double down = y - origin.y();
        double area = xx * yy - xy * yx;
        return new Point((across * yy - down * yx) / area, (down * xx - across * xy) / area);
    }

    private static Point middle(Point one, Point other) {
        return new Point((one.x() + other.x()) / 2, (one.y() + other.y()) / 2);
    }
}
