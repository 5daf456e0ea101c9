package nenrin.imaging.measures;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nenrin.imaging.Picture;

/**
 * 256 bits that stay nearly the same when a picture is re-encoded, scaled, lit otherwise or written over: shrunk to 17x16 means of brightness,
 * each bit says whether a cell is brighter than the one on its left (the difference hash, "dHash", of N. Krawetz, 2013).
 *
 * @param bits four times 64 bits, row by row
 */
public record DifferenceHash(long[] bits) {
    /** How many bits a hash has, the largest distance. */
    public static final int BITS = 256;

    private static final int ROWS = 16;
    private static final int CELLS = 17;

    /** Checks that there are 256 bits. */
    public DifferenceHash {
        if (bits.length != BITS / Long.SIZE) {
            throw new IllegalArgumentException("A difference hash has four words, not " + bits.length + ".");
        }
    }

    /** The hash of a picture of any size. */
    public static DifferenceHash of(Picture picture) {
        Luma luma = Luma.of(picture);
        long[] bits = new long[BITS / Long.SIZE];
        for (int row = 0; row < ROWS; row++) {
            float before = mean(luma, 0, row);
            for (int cell = 1; cell < CELLS; cell++) {
                float here = mean(luma, cell, row);
                int bit = row * (CELLS - 1) + cell - 1;
                bits[bit / Long.SIZE] |= here > before ? 1L << (bit % Long.SIZE) : 0;
                before = here;
            }
        }
        return new DifferenceHash(bits);
    }

    /** In how many bits two hashes differ, 0 to 256; copies of one photo differ in less than about 28. */
    public int distance(DifferenceHash other) {
        int distance = 0;
        for (int i = 0; i < bits.length; i++) {
            distance += Long.bitCount(bits[i] ^ other.bits[i]);
        }
        return distance;
    }

    /** 64 hex digits, row by row. */
    public String hex() {
        return Arrays.stream(bits).mapToObj("%016x"::formatted).collect(Collectors.joining());
    }

    /**
     * As {@link #hex} wrote it.
     *
     * @throws IllegalArgumentException if it is no such text
     */
    public static DifferenceHash ofHex(String hex) {
        if (hex.length() != BITS / 4) {
            throw new IllegalArgumentException("A difference hash has 64 hex digits, not " + hex.length() + ".");
        }
        return new DifferenceHash(IntStream.range(0, BITS / Long.SIZE)
                .mapToLong(i -> Long.parseUnsignedLong(hex.substring(16 * i, 16 * i + 16), 16))
                .toArray());
    }

    private static float mean(Luma luma, int cell, int row) {
        int left = cell * luma.width() / CELLS;
        int right = Math.max(left + 1, (cell + 1) * luma.width() / CELLS);
        int top = row * luma.height() / ROWS;
        int bottom = Math.max(top + 1, (row + 1) * luma.height() / ROWS);
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
