package nenrin.networks.residual;

/**
 * How large the networks are.
 *
 * @param size side of the faces in pixels, a multiple of 16, of 32 for fine ones
 * @param channels of the first convolutions, an even number
 * @param fine whether they have outer layers for faces of twice the side and bend faces, beside adding to them
 */
public record Scale(int size, int channels, boolean fine) {
    /** What ships: 128x128 pixels, 32 channels. */
    public static final Scale SHIPPED = new Scale(128, 32, true);

    /** Checks the ranges. */
    public Scale {
        int step = fine ? 32 : 16;
        if (size < step || size > 256 || size % step != 0 || channels < 2 || channels > 128 || channels % 2 != 0) {
            throw new IllegalArgumentException(
                    "A network for %d pixels with %d channels can't be built.".formatted(size, channels));
        }
    }

    /** Without outer layers and bending. */
    public Scale(int size, int channels) {
        this(size, channels, false);
    }

    /** The side that the U-net within works at. */
    int inner() {
        return fine ? size / 2 : size;
    }

    /** The side of the grid of shifts by which faces are bent; none is 0. */
    int grid() {
        return fine ? inner() / 4 : 0;
    }

    /** Numbers of the shifts of one face, two for each point of the grid. */
    int shifts() {
        return 2 * grid() * grid();
    }
}
