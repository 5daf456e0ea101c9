package nenrin.cleansing.reporting;

import java.util.ArrayList;
import java.util.List;

/**
 * How scores of a measure lie, in twenty bars. Their heights go with the root of the numbers: otherwise the few that are dropped could not be
 * seen beside the many that are not.
 *
 * @param least the threshold, 0 to 100; 0 where there is none
 * @param below how many scores lie below it
 */
public record Histogram(String measure, int least, long below, List<Bar> bars) {
    private static final int BARS = 20;
    private static final int WIDTH = 100 / BARS;

    /**
     * A bar.
     *
     * @param from the least score in it
     * @param height of 100
     */
    public record Bar(int from, long count, long height) {
        /** Where its top lies, from above. */
        public long top() {
            return 100 - height;
        }
    }

    static Histogram of(String measure, int least, List<Double> scores) {
        long[] counts = new long[BARS];
        scores.forEach(score -> counts[Math.min(BARS - 1, (int) (score / WIDTH))]++);
        long most = 1;
        for (long count : counts) {
            most = Math.max(most, count);
        }
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < BARS; i++) {
            bars.add(new Bar(WIDTH * i, counts[i], Math.round(100 * Math.sqrt((double) counts[i] / most))));
        }
        return new Histogram(
                measure, least, scores.stream().filter(score -> score < least).count(), bars);
    }
}
