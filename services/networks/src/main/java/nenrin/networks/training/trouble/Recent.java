package nenrin.networks.training.trouble;

/** The mean of the last so many numbers. */
final class Recent {
    private final double[] last;
    private long count;

    Recent(int length) {
        last = new double[length];
    }

    void add(double value) {
        last[(int) (count++ % last.length)] = value;
    }

    /** Whether there have been as many as the mean is over. */
    boolean isFull() {
        return count >= last.length;
    }

    double mean() {
        double sum = 0;
        for (double value : last) {
            sum += value;
        }
        return sum / last.length;
    }
}
