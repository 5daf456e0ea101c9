package nenrin.imaging.geometry;

import java.util.List;

/**
 * A similarity transform, turning, scaling and moving: {@code x' = a x - b y + tx, y' = b x + a y + ty}.
 *
 * @param a scale times the cosine of the angle
 * @param b scale times the sine of the angle
 * @param tx shift to the right, in pixels of the target
 * @param ty shift downwards, in pixels of the target
 */
public record Similarity(double a, double b, double tx, double ty) {
    /**
     * The transform that takes {@code from} to {@code to} with the least sum of squared distances (Umeyama 1991, "Least-squares
     * estimation of transformation parameters between two point patterns"; in the plane and without mirroring it is closed).
     *
     * @param from at least two points that do not all coincide
     * @param to as many points
     */
    public static Similarity fit(List<Point> from, List<Point> to) {
        if (from.size() != to.size() || from.size() < 2) {
            throw new IllegalArgumentException("A fit needs two pairs of points or more.");
        }
        Point p = mean(from);
        Point q = mean(to);
        double dot = 0;
        double cross = 0;
        double spread = 0;
        for (int i = 0; i < from.size(); i++) {
            double x = from.get(i).x() - p.x();
            double y = from.get(i).y() - p.y();
            double u = to.get(i).x() - q.x();
            double v = to.get(i).y() - q.y();
            dot += x * u + y * v;
            cross += x * v - y * u;
            spread += x * x + y * y;
        }
        if (spread == 0) {
            throw new IllegalArgumentException("Points that all coincide have no direction to fit.");
        }
        double a = dot / spread;
        double b = cross / spread;
        return new Similarity(a, b, q.x() - a * p.x() + b * p.y(), q.y() - b * p.x() - a * p.y());
    }

    /** Target pixels for each source pixel. */
    public double scale() {
        return Math.hypot(a, b);
    }

    /** Where a point comes to lie. */
    public Point apply(Point point) {
        return new Point(a * point.x() - b * point.y() + tx, b * point.x() + a * point.y() + ty);
    }

    /** The way back. */
    public Similarity inverse() {
        double square = a * a + b * b;
        if (square == 0) {
            throw new ArithmeticException("A transform that shrinks everything to a point has no way back.");
        }
        return new Similarity(a / square, -b / square, -(a * tx + b * ty) / square, (b * tx - a * ty) / square);
    }

    private static Point mean(List<Point> points) {
        double x = points.stream().mapToDouble(Point::x).average().orElseThrow();
        double y = points.stream().mapToDouble(Point::y).average().orElseThrow();
        return new Point(x, y);
    }
}
