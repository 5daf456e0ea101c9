package nenrin.imaging.pasting;

/**
 * What an ager wants added: a square picture of differences.
 *
 * @param size the side, in pixels
 * @param rgb [size, size, 3]: added to pixels in [-1, 1], so 2 turns black into white
 */
public record Differences(int size, float[] rgb) {
    /** Checks that the numbers are as many as the side says. */
    public Differences {
        if (size < 1 || rgb.length != 3 * size * size) {
            throw new IllegalArgumentException(
                    "Differences of side %d can't have %d numbers.".formatted(size, rgb.length));
        }
    }
}
