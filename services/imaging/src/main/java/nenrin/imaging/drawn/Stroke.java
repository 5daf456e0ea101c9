package nenrin.imaging.drawn;

import nenrin.imaging.geometry.Point;

/**
 * A line of age: a curve from one place of the face to another, bent towards a third.
 *
 * @param onset the age at which it begins to show, years
 * @param full the age at which it is as strong as it gets
 * @param strength opacity then, 0 to 1
 */
record Stroke(Point from, Point bend, Point to, double onset, double full, double strength) {
    /** The place at a share of the way, 0 to 1. */
    Point at(double t) {
        double rest = 1 - t;
        return new Point(
                rest * rest * from.x() + 2 * t * rest * bend.x() + t * t * to.x(),
                rest * rest * from.y() + 2 * t * rest * bend.y() + t * t * to.y());
    }

    /** How much of it has come between two ages, 0 to 1; what a face had at its own age is drawn already. */
    double amount(double own, double wanted) {
        return Math.max(0, Smooth.step(onset, full, wanted) - Smooth.step(onset, full, own));
    }

    /** The same on the other side of the face. */
    Stroke mirrored() {
        return new Stroke(mirror(from), mirror(bend), mirror(to), onset, full, strength);
    }

    private static Point mirror(Point point) {
        return new Point(-point.x(), point.y());
    }
}
