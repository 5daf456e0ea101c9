package nenrin.imaging.pasting;

import java.util.List;
import nenrin.imaging.Picture;
import nenrin.imaging.geometry.Point;
import nenrin.imaging.geometry.Similarity;

/** The pixels of a photo that a crop can touch: columns left to right (excluded), rows top to bottom (excluded). */
record Extent(int left, int top, int right, int bottom) {
    static Extent of(Picture photo, Similarity toCrop, int cropSize) {
        Similarity back = toCrop.inverse();
        List<Point> corners = List.of(
                back.apply(new Point(0, 0)),
                back.apply(new Point(cropSize, 0)),
                back.apply(new Point(0, cropSize)),
                back.apply(new Point(cropSize, cropSize)));
        double left = corners.stream().mapToDouble(Point::x).min().orElseThrow();
        double right = corners.stream().mapToDouble(Point::x).max().orElseThrow();
        double top = corners.stream().mapToDouble(Point::y).min().orElseThrow();
        double bottom = corners.stream().mapToDouble(Point::y).max().orElseThrow();
        return new Extent(
                (int) Math.clamp(Math.floor(left), 0, photo.width()),
                (int) Math.clamp(Math.floor(top), 0, photo.height()),
                (int) Math.clamp(Math.ceil(right), 0, photo.width()),
                (int) Math.clamp(Math.ceil(bottom), 0, photo.height()));
    }
}
