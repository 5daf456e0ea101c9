package nenrin.networks.recipes;

/**
 * What a face of the set is for. The shares are drawn by a hash of the duplicate cluster, so all copies of a photo fall into one: a
 * tenth is never trained on, one half of the rest teaches reader A, the other reader B.
 */
public enum Share {
    /** Teaches age reader A, and agers. */
    A,
    /** Teaches age reader B, and agers. */
    B,
    /** Never trained on. */
    HELD_OUT;

    private static final int OF = 65536;
    private static final int HELD_OUT_OF = OF / 10;

    /** By the SHA-256 of a cluster's first picture. */
    static Share of(byte[] hash) {
        int drawn = ((hash[0] & 0xFF) << 8) | (hash[1] & 0xFF);
        if (drawn < HELD_OUT_OF) {
            return HELD_OUT;
        }
        return (hash[2] & 1) == 0 ? A : B;
    }
}
