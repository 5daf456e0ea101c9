package nenrin.imaging.drawn;

/**
 * The colours of a face's skin, in light and in shadow.
 *
 * @param palette the most frequent first; empty where the face lies outside the picture
 */
record Skin(Palette palette) {
    private static final double SURELY = 7;
    private static final double HARDLY = 16;
    private static final int MOST = 5;
    private static final double LEAST_SHARE = 0.12;

    /** From the cheeks, the nose and the chin. */
    static Skin of(Area area) {
        double mouth = area.frame().mouth();
        return new Skin(Palette.of(
                area.colours(-0.45, 0.3 * mouth, 0.45, 1.3 * mouth, (x, y) -> !isLips(x, y, mouth)),
                MOST,
                LEAST_SHARE));
    }

    private static boolean isLips(double x, double y, double mouth) {
        return Math.abs(x) < 0.25 && Math.abs(y - mouth) < 0.15;
    }

    /** 1 for a colour of the skin to 0 for one of something else. */
    double share(Lab colour) {
        return Smooth.step(HARDLY, SURELY, palette.distance(colour));
    }

    boolean has(Lab colour) {
        return share(colour) > 0.5;
    }
}
