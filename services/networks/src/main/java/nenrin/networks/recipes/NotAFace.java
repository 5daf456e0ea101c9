package nenrin.networks.recipes;

/** What is not a whole, upright face, though some of it looks like one. */
enum NotAFace {
    /** A strip of eyes; nothing below and above it. */
    EYES,
    /** A mouth; nothing above it. */
    MOUTH,
    /** One half: upper, lower, left or right. */
    HALF,
    /** Turned by more than 110 degrees. */
    UPSIDE_DOWN,
    /** A piece that fills everything. */
    NEAR,
    /** A face that lies half out of the frame. */
    BESIDE,
    /** A face that takes a third of the frame's side. */
    FAR,
    /** Surroundings. */
    BACKGROUND,
    /** Flat, a ramp or noise. */
    NOISE
}
