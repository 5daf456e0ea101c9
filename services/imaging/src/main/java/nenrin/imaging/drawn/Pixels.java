package nenrin.imaging.drawn;

import nenrin.imaging.Picture;
import nenrin.imaging.geometry.Point;

/** A rectangle of a picture's pixels: columns left to right (excluded), rows top to bottom (excluded). */
record Pixels(int left, int top, int right, int bottom) {
    /** Takes a pixel. */
    interface Visitor {
        void at(int x, int y);
    }

    /** The pixels of a picture that are near some points. */
    static Pixels around(Point[] points, double margin, Picture picture) {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (Point point : points) {
            left = Math.min(left, point.x());
            top = Math.min(top, point.y());
            right = Math.max(right, point.x());
            bottom = Math.max(bottom, point.y());
        }
        return new Pixels(
                (int) Math.clamp(Math.floor(left - margin), 0, picture.width()),
                (int) Math.clamp(Math.floor(top - margin), 0, picture.height()),
                (int) Math.clamp(Math.ceil(right + margin), 0, picture.width()),
                (int) Math.clamp(Math.ceil(bottom + margin), 0, picture.height()));
    }

    /** The pixels of a picture that a rectangle of a face may cover. */
    static Pixels of(FaceFrame frame, double left, double top, double right, double bottom, Picture picture) {
        Point[] corners = {
            frame.toPicture(left, top),
            frame.toPicture(right, top),
            frame.toPicture(left, bottom),
            frame.toPicture(right, bottom)
        };
        return around(corners, 1, picture);
    }

    void forEach(Visitor visitor) {
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                visitor.at(x, y);
            }
        }
    }
}
