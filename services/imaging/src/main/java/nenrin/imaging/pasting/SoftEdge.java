package nenrin.imaging.pasting;

/**
 * How much of a change counts at a place in the crop: all of it in the middle, none at the rim and beyond. The places are
 * shares of the crop's side.
 */
public final class SoftEdge {
    /** The rim over which changes fade, as a share of the crop's side. */
    static final double RIM = 0.12;

    private SoftEdge() {}

    /** 0 to 1, for a place with 0 and 1 at the crop's edges. */
    public static double at(double x, double y) {
        return ramp(Math.min(x, 1 - x)) * ramp(Math.min(y, 1 - y));
    }

    private static double ramp(double distance) {
        double t = Math.clamp(distance / RIM, 0, 1);
        return t * t * (3 - 2 * t);
    }
}
