package nenrin.imaging.drawn;

/**
 * The age that a drawn face's proportions stand for. Artists give children a face that is short for its width: on 16 drawn
 * faces that were marked by hand, the mouth lies 0.64 (the most childlike) to 0.91 (the most grown) distances of the eyes below them.
 */
final class ApparentAge {
    private static final double CHILD = 0.62;
    private static final double CHILD_YEARS = 10;
    private static final double YEARS_PER_UNIT = 45;
    private static final double YOUNGEST = 10;
    /** From here on faces grow no longer; other signs of age are not read. */
    private static final double OLDEST = 25;

    private ApparentAge() {}

    static double of(FaceFrame frame) {
        return Math.clamp(CHILD_YEARS + YEARS_PER_UNIT * (frame.mouth() - CHILD), YOUNGEST, OLDEST);
    }
}
