package nenrin.imaging.drawn;

/** Curves without corners. */
final class Smooth {
    private Smooth() {}

    /** From 0 at {@code from} to 1 at {@code to}, level at both ends. */
    static double step(double from, double to, double x) {
        double t = Math.clamp((x - from) / (to - from), 0, 1);
        return t * t * (3 - 2 * t);
    }
}
