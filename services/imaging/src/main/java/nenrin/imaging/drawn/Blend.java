package nenrin.imaging.drawn;

/** Mixes colours. */
final class Blend {
    private Blend() {}

    /** From a byte of a colour (share 0) to a value of 0 to 255 (share 1). */
    static byte of(byte from, double to, double share) {
        return (byte) Math.clamp(Math.round((from & 0xFF) * (1 - share) + to * share), 0, 255);
    }
}
