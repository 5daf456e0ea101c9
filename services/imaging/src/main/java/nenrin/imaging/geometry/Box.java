package nenrin.imaging.geometry;

/**
 * An upright rectangle in pixels; it may reach beyond the picture.
 *
 * @param x left edge
 * @param y upper edge
 * @param width above 0
 * @param height above 0
 */
public record Box(double x, double y, double width, double height) {
    /** Checks that the box has an inside. */
    public Box {
        if (!(width > 0 && height > 0)) {
            throw new IllegalArgumentException("A box of %s x %s has no inside.".formatted(width, height));
        }
    }

    /** The middle of the box. */
    public Point centre() {
        return new Point(x + width / 2, y + height / 2);
    }

    /** Square pixels. */
    public double area() {
        return width * height;
    }

    /** The same box in a picture enlarged by a factor. */
    public Box scaled(double factor) {
        return new Box(x * factor, y * factor, width * factor, height * factor);
    }

    /** The same box in a picture of that size turned upside down. */
    public Box upsideDown(double pictureWidth, double pictureHeight) {
        return new Box(pictureWidth - x - width, pictureHeight - y - height, width, height);
    }

    /** What both cover as a share of what either covers: 0 (apart) to 1 (the same). */
    public double overlap(Box other) {
        double across = Math.min(x + width, other.x + other.width) - Math.max(x, other.x);
        double down = Math.min(y + height, other.y + other.height) - Math.max(y, other.y);
        double both = Math.max(0, across) * Math.max(0, down);
        return both / (area() + other.area() - both);
    }
}
