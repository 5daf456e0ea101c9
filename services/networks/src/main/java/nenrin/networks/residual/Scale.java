package nenrin.networks.residual;

/**
 * How large the networks are.
 *
 * @param size side of the faces in pixels, a multiple of 16
 * @param channels of the first convolutions, an even number
 */
public record Scale(int size, int channels) {
    /** What ships: 64x64 pixels, 32 channels. */
    public static final Scale SHIPPED = new Scale(64, 32);

    /** Checks the ranges. */
    public Scale {
        if (size < 16 || size > 256 || size % 16 != 0 || channels < 2 || channels > 128 || channels % 2 != 0) {
            throw new IllegalArgumentException(
                    "A network for %d pixels with %d channels can't be built.".formatted(size, channels));
        }
    }
}
