package nenrin.imaging.measures;

import java.util.Locale;
import java.util.Map;
import nenrin.imaging.geometry.Landmarks;
import nenrin.imaging.geometry.Point;

/**
 * How far a head is turned away from the camera, from five points: the nose's tip stands out of the plane of eyes and mouth, and moves
 * over it as the head turns. Eyes to mouth is the unit, as it does not shorten when the head turns aside.
 */
public final class Pose implements FaceMeasure {
    /** How far the nose's tip stands out, in distances from the eyes to the mouth. */
    private static final double NOSE = 0.55;

    /** Where it lies between eyes (0) and mouth (1) on a face that looks straight ahead: on the template. */
    private static final double NOSE_DOWN = 0.57;

    private static final Ramp YAW = new Ramp(50, 8);
    private static final Ramp PITCH = new Ramp(45, 12);
    private static final Ramp ROLL = new Ramp(75, 30);

    @Override
    public String name() {
        return "pose";
    }

    @Override
    public Measurement of(Sighting seen) {
        Landmarks points = seen.face().landmarks();
        double yaw = yaw(points);
        double pitch = pitch(points);
        double roll = roll(points);
        double score =
                Math.min(YAW.score(Math.abs(yaw)), Math.min(PITCH.score(Math.abs(pitch)), ROLL.score(Math.abs(roll))));
        Map<String, String> evidence = Map.of("yaw", whole(yaw), "pitch", whole(pitch), "roll", whole(roll));
        return new Measurement(
                name(), Math.abs(yaw), "degrees of yaw", score, sentence(score, yaw, pitch, roll), evidence);
    }

    /** Degrees that the head is turned to the viewer's right; left is negative. */
    public static double yaw(Landmarks points) {
        Frame frame = Frame.of(points);
        return degrees(Math.asin(Math.clamp(frame.across / NOSE, -1, 1)));
    }

    /** Degrees that it looks down; up is negative. */
    public static double pitch(Landmarks points) {
        return degrees(Math.atan((Frame.of(points).down - NOSE_DOWN) / NOSE));
    }

    /** Degrees that it leans to the viewer's right, -180 to 180. */
    static double roll(Landmarks points) {
        return degrees(Math.atan2(
                points.rightEye().y() - points.leftEye().y(),
                points.rightEye().x() - points.leftEye().x()));
    }

    private static String sentence(double score, double yaw, double pitch, double roll) {
        if (score >= 50) {
            return String.format(
                    Locale.ROOT, "The face looks at the camera, turned by %.0f and %.0f degrees.", yaw, pitch);
        }
        if (score == YAW.score(Math.abs(yaw))) {
            return String.format(Locale.ROOT, "The head is turned aside by about %.0f degrees.", Math.abs(yaw));
        }
        return score == ROLL.score(Math.abs(roll))
                ? String.format(Locale.ROOT, "The head leans by %.0f degrees.", Math.abs(roll))
                : String.format(
                        Locale.ROOT,
                        "The face looks %s by about %.0f degrees.",
                        pitch > 0 ? "down" : "up",
                        Math.abs(pitch));
    }

    private static String whole(double angle) {
        return String.format(Locale.ROOT, "%.0f", angle);
    }

    private static double degrees(double radians) {
        return Math.toDegrees(radians);
    }

    /**
     * The nose's tip in the frame of eyes and mouth, in distances from eyes to mouth.
     *
     * @param across to the viewer's right of the line between the two middles
     * @param down from the eyes towards the mouth
     */
    private record Frame(double across, double down) {
        static Frame of(Landmarks points) {
            Point eyes = middle(points.leftEye(), points.rightEye());
            Point mouth = middle(points.mouthLeft(), points.mouthRight());
            double x = mouth.x() - eyes.x();
            double y = mouth.y() - eyes.y();
            double square = Math.max(1e-6, x * x + y * y);
            double noseX = points.nose().x() - eyes.x();
            double noseY = points.nose().y() - eyes.y();
            return new Frame((noseX * y - noseY * x) / square, (noseX * x + noseY * y) / square);
        }

        private static Point middle(Point a, Point b) {
            return new Point((a.x() + b.x()) / 2, (a.y() + b.y()) / 2);
        }
    }
}
