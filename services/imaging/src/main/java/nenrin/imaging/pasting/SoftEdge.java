package nenrin.imaging.pasting;

/**
 * How much of a change counts at a place in the crop: all of it in the middle, none at the rim, in the lower corners and beyond. The places are
 * shares of the crop's side.
 */
public final class SoftEdge {
    /** The rim over which changes fade, as a share of the crop's side. */
    static final double RIM = 0.12;

    private SoftEdge() {}

    /** 0 to 1, for a place with 0 and 1 at the crop's edges. */
    public static double at(double x, double y) {
        return ramp(Math.min(x, 1 - x) / RIM) * ramp(Math.min(y, 1 - y) / RIM) * besideTheChin(x, y);
    }

    /** Below the eyes the face is an ellipse: what lies in the lower corners is no face. */
    private static double besideTheChin(double x, double y) {
        double across = (x - 0.5) / 0.5;
        double down = Math.max(0, y - 0.5) / 0.56;
        return y > 0.5 ? ramp((1.1 - across * across - down * down) / 0.3) : 1;
    }

    private static double ramp(double share) {
        double t = Math.clamp(share, 0, 1);
        return t * t * (3 - 2 * t);
    }
}
