package nenrin.imaging.pasting;

/**
 * How a face shall be bent: where each place takes its pixel from.
 *
 * @param size the side of the square grid
 * @param xy [size, size, 2]: right and down of the place, as shares of the crop's side
 */
@SuppressWarnings("ArrayRecordComponent")
public record Shifts(int size, float[] xy) {
    /** Everything stays where it is. */
    public static final Shifts NONE = new Shifts(1, new float[2]);

    /** Checks that the numbers are as many as the side says. */
    public Shifts {
        if (size < 1 || xy.length != 2 * size * size) {
            throw new IllegalArgumentException("Shifts of side %d can't have %d numbers.".formatted(size, xy.length));
        }
    }
}
