package nenrin.imaging.drawn;

/**
 * Hair without colour: its base becomes a light grey, the more so the darker it was; its shadows and lines stay as much darker, its
 * lights as much lighter, as there is room for.
 *
 * @param from lightness of the base as it is, 0 to 100
 * @param to lightness of the base in grey
 */
record GreyTone(double from, double to) {
    private static final double GREY = 78;
    private static final double UP = 0.6;
    private static final double DOWN = 0.3;
    /** Shadows that were raised more steeply would show the compression of the file. */
    private static final double STEEPEST = 1.6;

    private static final double COOL = 1.02;

    static GreyTone of(Lab base) {
        double way = GREY - base.l();
        return new GreyTone(base.l(), base.l() + (way > 0 ? UP : DOWN) * way);
    }

    /** Mixes the grey of a colour into three bytes. */
    void blend(Lab colour, double share, byte[] rgb, int at) {
        double grey = Lab.grey(lightness(colour.l()));
        rgb[at] = Blend.of(rgb[at], grey, share);
        rgb[at + 1] = Blend.of(rgb[at + 1], grey, share);
        rgb[at + 2] = Blend.of(rgb[at + 2], COOL * grey, share);
    }

    double lightness(double before) {
        if (before >= from) {
            return to + (before - from) * (100 - to) / Math.max(1, 100 - from);
        }
        double slope = Math.min(STEEPEST, to / Math.max(1, from));
        return to - (from - before) * slope;
    }
}
