package nenrin.imaging.drawn;

import java.util.ArrayList;
import java.util.List;
import nenrin.imaging.geometry.Point;

/** Where artists put the lines of age on a face, and when. */
final class AgeLines {
    private final List<Stroke> strokes = new ArrayList<>();

    private AgeLines() {}

    static List<Stroke> of(FaceFrame frame, Features features) {
        AgeLines lines = new AgeLines();
        lines.aroundTheMouth(frame.mouth(), features.lips());
        lines.aroundTheEyes(features.lid(), 0.5 + features.corner());
        lines.ofTheForehead();
        lines.ofTheNeck(frame.chin());
        return List.copyOf(lines.strokes);
    }

    private void aroundTheMouth(double mouth, double lips) {
        double fold = Math.max(lips + 0.10, 0.27);
        both(0.17, 0.62 * mouth, 0.25, 0.76 * mouth, fold, 1.0 * mouth, 28, 62, 0.95);
        both(lips + 0.07, 1.10 * mouth, lips + 0.12, 1.2 * mouth, lips + 0.10, 1.31 * mouth, 48, 75, 0.8);
        one(-0.10, 1.24 * mouth, 0, 1.21 * mouth, 0.10, 1.24 * mouth, 50, 75, 0.6);
    }

    private void aroundTheEyes(double lid, double corner) {
        both(0.33, lid + 0.03, 0.48, lid + 0.15, 0.67, lid + 0.06, 30, 62, 0.85);
        both(0.35, lid + 0.10, 0.45, lid + 0.22, 0.58, lid + 0.18, 58, 80, 0.6);
        both(corner + 0.05, 0.03, corner + 0.12, 0.06, corner + 0.19, 0.13, 38, 65, 0.8);
        both(corner + 0.06, -0.02, corner + 0.13, -0.02, corner + 0.21, 0.01, 45, 70, 0.8);
        both(corner + 0.05, -0.07, corner + 0.11, -0.11, corner + 0.18, -0.13, 52, 75, 0.7);
    }

    private void ofTheForehead() {
        both(0.055, -0.30, 0.04, -0.2, 0.06, -0.1, 45, 70, 0.7);
        one(-0.34, -0.52, 0, -0.57, 0.34, -0.52, 36, 65, 0.8);
        one(-0.40, -0.65, 0, -0.70, 0.40, -0.65, 44, 70, 0.8);
        one(-0.32, -0.78, 0, -0.82, 0.32, -0.78, 55, 75, 0.7);
    }

    private void ofTheNeck(double chin) {
        one(-0.22, chin + 0.16, 0, chin + 0.22, 0.20, chin + 0.17, 45, 70, 0.7);
        one(-0.16, chin + 0.28, 0, chin + 0.34, 0.22, chin + 0.28, 55, 80, 0.6);
    }

    private void both(double... numbers) {
        Stroke right = stroke(numbers);
        strokes.add(right);
        strokes.add(right.mirrored());
    }

    private void one(double... numbers) {
        strokes.add(stroke(numbers));
    }

    /** From, bend and to, each x and y; onset and full in years; strength. */
    private static Stroke stroke(double... n) {
        return new Stroke(new Point(n[0], n[1]), new Point(n[2], n[3]), new Point(n[4], n[5]), n[6], n[7], n[8]);
    }
}
