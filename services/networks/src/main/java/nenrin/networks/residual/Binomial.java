package nenrin.networks.residual;

/**
 * Smooths pictures by 1 2 1 across and down, nothing beyond the rim: what flickers from pixel to pixel vanishes. Sub-pixels, which have weights of
 * their own, otherwise leave a chequered pattern (Sugawara et al. 2018, arXiv 1806.02658). The filter is its own way back. One
 * thread at a time.
 */
final class Binomial {
    private static final int CHANNELS = 3;

    private final int size;
    private final float[] between;

    /** For n pictures [n, size, size, 3]. */
    Binomial(int n, int size) {
        this.size = size;
        between = new float[n * size * size * CHANNELS];
    }

    /** In place. */
    void smooth(float[] pictures) {
        int row = CHANNELS * size;
        along(pictures, between, CHANNELS, row);
        along(between, pictures, row, size * row);
    }

    /** Along one direction, in which neighbours lie {@code step} numbers apart and lines begin every {@code line} numbers. */
    private static void along(float[] from, float[] to, int step, int line) {
        for (int i = 0; i < from.length; i++) {
            int place = i % line;
            float before = place >= step ? from[i - step] : 0;
            float behind = place < line - step ? from[i + step] : 0;
            to[i] = 0.25f * before + 0.5f * from[i] + 0.25f * behind;
        }
    }
}
