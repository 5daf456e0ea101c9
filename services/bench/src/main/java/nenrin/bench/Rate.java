package nenrin.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Pictures a second, as several rounds measured them. */
record Rate(List<Double> rounds) {
    /** Does the work until the time is over, at least once. */
    static double of(Runnable work, int pictures, double seconds) {
        long start = System.nanoTime();
        long done = 0;
        do {
            work.run();
            done += pictures;
        } while (System.nanoTime() - start < seconds * 1e9);
        return done / ((System.nanoTime() - start) / 1e9);
    }

    /** The middle one. */
    double median() {
        double[] sorted =
                rounds.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    /** Of each round by the other's of the same round, the middle one: noise that lasts longer than a round hits both. */
    double times(Rate other) {
        double[] ratios = new double[Math.min(rounds.size(), other.rounds.size())];
        Arrays.setAll(ratios, i -> rounds.get(i) / other.rounds.get(i));
        return new Rate(Arrays.stream(ratios).boxed().toList()).median();
    }

    /** Such as {@code 81 (74–88)}: median, least, most. */
    @Override
    public String toString() {
        double least = rounds.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double most = rounds.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        String format = most < 10 ? "%.1f (%.1f–%.1f)" : "%.0f (%.0f–%.0f)";
        return String.format(Locale.ROOT, format, median(), least, most);
    }
}
