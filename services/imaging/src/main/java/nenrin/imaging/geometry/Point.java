package nenrin.imaging.geometry;

/**
 * A point in pixels; (0, 0) is the outer corner of the top left pixel, whose centre is (0.5, 0.5).
 *
 * @param x to the right
 * @param y downwards
 */
public record Point(double x, double y) {
    /** The distance to another point, in pixels. */
    public double distance(Point other) {
        return Math.hypot(x - other.x, y - other.y);
    }
}
