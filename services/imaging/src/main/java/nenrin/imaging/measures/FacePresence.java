package nenrin.imaging.measures;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nenrin.imaging.Picture;
import nenrin.imaging.detection.Face;
import nenrin.imaging.geometry.Landmarks;
import nenrin.imaging.geometry.Point;
import nenrin.imaging.geometry.Similarity;

/**
 * Whether a picture holds one whole, upright face: not none, not several, not one that the picture's edge cuts off, not eyes or a mouth
 * alone. What the landmark finder thinks of its wholeness, less what lies outside the picture; half of that where another face is as large.
 */
public final class FacePresence implements FaceMeasure {
    /** The name that its measurements bear. */
    public static final String NAME = "face";

    /** The face's middle, from the brow to the chin, on a crop of 200x200. */
    private static final Point MIDDLE = new Point(99, 97);

    private static final double HALF_WIDTH = 66;
    private static final double HALF_HEIGHT = 80;
    private static final int STEPS = 20;

    /** So much of a face may lie outside at no cost, and this makes it worthless. */
    private static final Ramp OUTSIDE = new Ramp(0.35, 0.05);

    private static final double WHOLE = 0.5;
    private static final double AS_LARGE = 0.5;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Measurement of(Sighting seen) {
        double wholeness = seen.face().wholeness();
        double outside = outside(seen.photo(), seen.toCrop());
        long large = seen.faces().stream().filter(face -> isLarge(face, seen)).count();
        double score = wholeness * OUTSIDE.score(outside) / (large > 1 ? 2 : 1);
        Map<String, String> evidence = Map.of(
                "faces", Integer.toString(seen.faces().size()),
                "outside", String.format(Locale.ROOT, "%.2f", outside),
                "points", points(seen.face().landmarks()));
        return new Measurement(NAME, wholeness, "share", score, sentence(seen, score, outside, large), evidence);
    }

    private static boolean isLarge(Face face, Sighting seen) {
        return face.equals(seen.face())
                || (face.wholeness() >= WHOLE
                        && face.box().area() >= AS_LARGE * seen.face().box().area());
    }

    private static String sentence(Sighting seen, double score, double outside, long large) {
        if (score >= 50) {
            return String.format(Locale.ROOT, "There is one whole face (%.0f of 100).", score);
        }
        Landmarks points = seen.face().landmarks();
        if (isOut(seen.photo(), List.of(points.mouthLeft(), points.mouthRight()))) {
            return "Only the upper part of a face is there, such as eyes.";
        }
        if (isOut(seen.photo(), List.of(points.leftEye(), points.rightEye()))) {
            return "Only the lower part of a face is there, such as a mouth.";
        }
        if (Math.abs(Pose.roll(points)) > 60) {
            return "The face lies on its side or stands on its head.";
        }
        if (large > 1) {
            return "There are " + large + " faces of about the same size.";
        }
        return OUTSIDE.score(outside) < 50
                ? String.format(Locale.ROOT, "The picture's edge cuts off %.0f%% of the face.", 100 * outside)
                : String.format(Locale.ROOT, "No whole face was found (%.0f of 100).", score);
    }

    private static boolean isOut(Picture photo, List<Point> points) {
        return points.stream().noneMatch(point -> isInside(photo, point));
    }

    private static boolean isInside(Picture photo, Point point) {
        return point.x() >= 0 && point.y() >= 0 && point.x() <= photo.width() && point.y() <= photo.height();
    }

    /** The share of the face that the picture doesn't show. */
    private static double outside(Picture photo, Similarity toCrop) {
        Similarity toPhoto = toCrop.inverse();
        int all = 0;
        int out = 0;
        for (int i = 0; i < STEPS * STEPS; i++) {
            int column = i % STEPS;
            int row = i / STEPS;
            double x = (column + 0.5) * 2 / STEPS - 1;
            double y = (row + 0.5) * 2 / STEPS - 1;
            if (Math.hypot(x, y) < 1) {
                Point there = toPhoto.apply(new Point(MIDDLE.x() + x * HALF_WIDTH, MIDDLE.y() + y * HALF_HEIGHT));
                all++;
                out += isInside(photo, there) ? 0 : 1;
            }
        }
        return (double) out / all;
    }

    private static String points(Landmarks landmarks) {
        return landmarks.points().stream()
                .map(point -> String.format(Locale.ROOT, "%.1f,%.1f", point.x(), point.y()))
                .collect(Collectors.joining(" "));
    }
}
