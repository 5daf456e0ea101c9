package nenrin.networks.training;

/**
 * The colours of one picture.
 *
 * @param mean of red, green and blue, each in [-1, 1]
 * @param spread how far pixels lie from that mean: the standard deviation over all three channels
 */
@SuppressWarnings("ArrayRecordComponent")
record Colours(double[] mean, double spread) {

    /** Of the picture of so many numbers that stands at {@code at}; red first, clipped to [-1, 1]. */
    static Colours of(float[] pixels, int at, int picture) {
        double[] mean = new double[3];
        double squares = 0;
        for (int i = 0; i < picture; i++) {
            double value = clipped(pixels[at + i]);
            mean[i % 3] += 3 * value / picture;
            squares += value * value / picture;
        }
        double ofMean = (mean[0] * mean[0] + mean[1] * mean[1] + mean[2] * mean[2]) / 3;
        return new Colours(mean, Math.sqrt(Math.max(0, squares - ofMean)));
    }

    /** How far the mean has moved from another's, less what is common to all channels. */
    double castFrom(Colours other) {
        double common = 0;
        double squares = 0;
        for (int c = 0; c < 3; c++) {
            double moved = mean[c] - other.mean[c];
            common += moved / 3;
            squares += moved * moved / 3;
        }
        return Math.sqrt(Math.max(0, squares - common * common));
    }

    /** What does not fit into a picture is cut off; what is no number stays none. */
    static float clipped(float value) {
        return Math.max(-1, Math.min(1, value));
    }
}
