package nenrin.networks.engine;

/**
 * Pictures at half their side: four pixels of 2x2 lie one behind another in the channels. [n, s, s, c] becomes
 * [n, s/2, s/2, 4 c], the order is upper left, upper right, lower left, lower right.
 */
public final class SpaceToDepth {
    private SpaceToDepth() {}

    /** Packs square pictures of a side, an even number of pixels. */
    public static void pack(float[] pictures, int side, int channels, float[] packed) {
        for (int row = 0; row < pictures.length / channels / side; row++) {
            for (int column = 0; column < side; column++) {
                int from = (row * side + column) * channels;
                System.arraycopy(pictures, from, packed, place(row, column, side, channels), channels);
            }
        }
    }

    /** The way back. */
    public static void unpack(float[] packed, int side, int channels, float[] pictures) {
        for (int row = 0; row < pictures.length / channels / side; row++) {
            for (int column = 0; column < side; column++) {
                int to = (row * side + column) * channels;
                System.arraycopy(packed, place(row, column, side, channels), pictures, to, channels);
            }
        }
    }

    /** Where a pixel begins; rows are counted over all pictures. */
    private static int place(int row, int column, int side, int channels) {
        int quad = row / 2 * (side / 2) + column / 2;
        return (4 * quad + 2 * (row % 2) + column % 2) * channels;
    }
}
