package nenrin.imaging.measures;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nenrin.imaging.Picture;

/**
 * Bits that stay nearly the same when a picture is re-encoded, scaled, lit otherwise or written over: shrunk to 17x16 means of brightness,
 * each bit says whether a cell is brighter than the one on its left (the difference hash, "dHash", of N. Krawetz, 2013). The fine hash has
 * 33x32 means.
 *
 * @param bits 4 times 64 bits, or 16 times of the fine one; row by row
 */
public record DifferenceHash(long[] bits) {
    /** How many bits a hash has, the largest distance. */
    public static final int BITS = 256;

    /** How many bits a fine hash has. */
    public static final int FINE_BITS = 1024;

    private static final int ROWS = 16;
    private static final int FINE_ROWS = 32;

    /** Checks that there are 256 bits, or 1024. */
    public DifferenceHash {
        if (bits.length != BITS / Long.SIZE && bits.length != FINE_BITS / Long.SIZE) {
            throw new IllegalArgumentException("A difference hash has 4 words or 16, not " + bits.length + ".");
        }
    }

    /** The hash of a picture of any size. */
    public static DifferenceHash of(Picture picture) {
        return of(picture, ROWS);
    }

    /** The fine hash of a picture of any size. */
    public static DifferenceHash fine(Picture picture) {
        return of(picture, FINE_ROWS);
    }

    private static DifferenceHash of(Picture picture, int rows) {
        Luma luma = Luma.of(picture);
        long[] bits = new long[rows * rows / Long.SIZE];
        for (int row = 0; row < rows; row++) {
            float before = mean(luma, 0, row, rows);
            for (int cell = 1; cell <= rows; cell++) {
                float here = mean(luma, cell, row, rows);
                int bit = row * rows + cell - 1;
                bits[bit / Long.SIZE] |= here > before ? 1L << (bit % Long.SIZE) : 0;
                before = here;
            }
        }
        return new DifferenceHash(bits);
    }

    /** In how many bits two hashes of one kind differ; copies of one photo, hashed whole, in less than about 28 of 256. */
    public int distance(DifferenceHash other) {
        int distance = 0;
        for (int i = 0; i < bits.length; i++) {
            distance += Long.bitCount(bits[i] ^ other.bits[i]);
        }
        return distance;
    }

    /** 64 hex digits, or 256, row by row. */
    public String hex() {
        return Arrays.stream(bits).mapToObj("%016x"::formatted).collect(Collectors.joining());
    }

    /**
     * As {@link #hex} wrote it.
     *
     * @throws IllegalArgumentException if it is no such text
     */
    public static DifferenceHash ofHex(String hex) {
        if (hex.length() != BITS / 4 && hex.length() != FINE_BITS / 4) {
            throw new IllegalArgumentException("A difference hash has 64 hex digits or 256, not " + hex.length() + ".");
        }
        return new DifferenceHash(IntStream.range(0, hex.length() / 16)
                .mapToLong(i -> Long.parseUnsignedLong(hex.substring(16 * i, 16 * i + 16), 16))
                .toArray());
    }

    private static float mean(Luma luma, int cell, int row, int rows) {
        int cells = rows + 1;
        int left = cell * luma.width() / cells;
        int right = Math.max(left + 1, (cell + 1) * luma.width() / cells);
        int top = row * luma.height() / rows;
        int bottom = Math.max(top + 1, (row + 1) * luma.height() / rows);
        float sum = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                sum += luma.at(x, y);
            }
        }
        return sum / ((right - left) * (bottom - top));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DifferenceHash that && Arrays.equals(bits, that.bits);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bits);
    }

    @Override
    public String toString() {
        return "DifferenceHash" + Arrays.toString(bits);
    }
}
