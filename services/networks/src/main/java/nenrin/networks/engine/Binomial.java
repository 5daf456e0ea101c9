package nenrin.networks.engine;

/**
 * Smooths pictures by 1 2 1 across and down, nothing beyond the rim: what flickers from pixel to pixel vanishes. Sub-pixels, which have weights of
 * their own, otherwise leave a chequered pattern (Sugawara et al. 2018, arXiv 1806.02658). The filter is its own way back. One
 * thread at a time.
 */
public final class Binomial {
    private final int row;
    private final int channels;
    private final int picture;
    private final float[] between;

    /** For n pictures [n, size, size, channels]. */
    public Binomial(int n, int size, int channels) {
        this.channels = channels;
        row = channels * size;
        picture = row * size;
        between = new float[n * picture];
    }

    /** In place. */
    public void smooth(float[] pictures) {
        along(pictures, between, channels, row);
        along(between, pictures, row, picture);
    }

    /** Along one direction, in which neighbours lie {@code step} numbers apart and lines begin every {@code line} numbers. */
    private static void along(float[] from, float[] to, int step, int line) {
        for (int begin = 0; begin < from.length; begin += line) {
            int end = begin + line;
            for (int i = begin; i < begin + step; i++) {
                to[i] = 0.5f * from[i] + 0.25f * from[i + step];
            }
            for (int i = begin + step; i < end - step; i++) {
                to[i] = 0.25f * from[i - step] + 0.5f * from[i] + 0.25f * from[i + step];
            }
            for (int i = end - step; i < end; i++) {
                to[i] = 0.25f * from[i - step] + 0.5f * from[i];
            }
        }
    }
}
