package nenrin.cleansing.duplicates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nenrin.imaging.measures.DifferenceHash;

/**
 * The hashes of a face on the template, or of its mirror image. The coarse one, cut into bands, says where to look for the same photo;
 * the fine one says whether it is the same.
 *
 * @param coarse 64 hex digits
 * @param fine 256 hex digits
 */
public record Print(String coarse, String fine) {
    /** How many bands a hash has. */
    public static final int BANDS = 10;

    private static final int BAND_BITS = 24;
    private static final long ALL = (1L << BAND_BITS) - 1;

    /** Odd, so that every bit is met once; a band's bits lie far from each other, since neighbouring ones say nearly the same. */
    private static final int STRIDE = 101;

    /** Refuses what are no hashes. */
    public Print {
        DifferenceHash.ofHex(coarse);
        DifferenceHash.ofHex(fine);
    }

    /**
     * What pictures of one photo have at least one of in common: ten times 24 bits of the coarse hash. A band of one brightness says
     * nothing and is left out.
     */
    public List<String> bands() {
        long[] bits = DifferenceHash.ofHex(coarse).bits();
        List<String> bands = new ArrayList<>();
        for (int band = 0; band < BANDS; band++) {
            long key = 0;
            for (int i = band * BAND_BITS; i < (band + 1) * BAND_BITS; i++) {
                int bit = i * STRIDE % DifferenceHash.BITS;
                key = (key << 1) | ((bits[bit / Long.SIZE] >>> (bit % Long.SIZE)) & 1);
            }
            if (key != 0 && key != ALL) {
                bands.add(String.format(Locale.ROOT, "%d:%06x", band, key));
            }
        }
        return bands;
    }

    /** In how many of 1024 bits the fine hashes differ. */
    int distance(Print other) {
        return DifferenceHash.ofHex(fine).distance(DifferenceHash.ofHex(other.fine));
    }
}
