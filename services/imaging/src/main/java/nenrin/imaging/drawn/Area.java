package nenrin.imaging.drawn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nenrin.imaging.Picture;
import nenrin.imaging.geometry.Point;

/**
 * Reads a picture at places of a face.
 *
 * @param picture the whole one
 * @param frame where the face is in it
 */
record Area(Picture picture, FaceFrame frame) {
    private static final double STEP = 0.03;

    /** Says whether a place of the face belongs to it. */
    interface Shape {
        boolean holds(double x, double y);
    }

    /** The colour at a place of the face; nothing where the picture has ended. */
    Optional<Lab> colour(double x, double y) {
        Point at = frame.toPicture(x, y);
        return has(at) ? Optional.of(Lab.of(picture, (int) at.x(), (int) at.y())) : Optional.empty();
    }

    /** The colours of a rectangle of the face, in even steps. */
    List<Lab> colours(double left, double top, double right, double bottom) {
        return colours(left, top, right, bottom, (x, y) -> true);
    }

    /** The colours of a shape inside a rectangle. */
    List<Lab> colours(double left, double top, double right, double bottom, Shape shape) {
        List<Lab> colours = new ArrayList<>();
        for (double y = top; y <= bottom; y += STEP) {
            for (double x = left; x <= right; x += STEP) {
                if (shape.holds(x, y)) {
                    colour(x, y).ifPresent(colours::add);
                }
            }
        }
        return colours;
    }

    private boolean has(Point at) {
        return at.x() >= 0 && at.y() >= 0 && at.x() < picture.width() && at.y() < picture.height();
    }
}
