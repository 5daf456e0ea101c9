package nenrin.imaging.drawn;

/**
 * How large the parts of a face are drawn, in distances of the eyes.
 *
 * @param lid from an eye's centre down to where the skin begins
 * @param corner from an eye's centre outwards to where the skin begins
 * @param lips half the mouth's width
 */
record Features(double lid, double corner, double lips) {
    private static final double STEP = 0.015;
    private static final int SURE = 4;

    static Features of(Area area, Skin skin, double lips) {
        double lid = (toSkin(area, skin, -0.5, 0, 1) + toSkin(area, skin, 0.5, 0, 1)) / 2;
        double corner = (toSkin(area, skin, -0.5, -1, 0) + toSkin(area, skin, 0.5, 1, 0)) / 2;
        return new Features(Math.clamp(lid, 0.10, 0.34), Math.clamp(corner, 0.20, 0.36), Math.clamp(lips, 0.10, 0.32));
    }

    private static double toSkin(Area area, Skin skin, double eye, int dx, int dy) {
        int run = 0;
        for (double far = 0.06; far < 0.45; far += STEP) {
            run = area.colour(eye + dx * far, dy * far).filter(skin::has).isPresent() ? run + 1 : 0;
            if (run == SURE) {
                return far - (SURE - 1) * STEP;
            }
        }
        return 0.26;
    }
}
