package nenrin.cleansing.evaluating;

import java.util.Map;
import java.util.SortedMap;
import nenrin.cleansing.deciding.Policy;
import nenrin.events.Verdict;

/**
 * A picture and what was decided on it.
 *
 * @param file its name
 */
record Evaluated(String file, Verdict verdict) {
    /** The score of a measure, 0 to 100; 0 of a picture that could not be measured. */
    double score(String measure) {
        return verdict.scores().getOrDefault(measure, 0.0);
    }

    boolean dropped() {
        return verdict instanceof Verdict.Dropped;
    }

    /**
     * By how much the picture is kept: the least of what its scores are above (up to 1) or below (down to -1) their thresholds.
     * Whatever is dropped without any score is at -1.
     */
    double margin(Policy policy) {
        double least = 1;
        SortedMap<String, Integer> wanted = policy.leastScores();
        for (Map.Entry<String, Integer> one : wanted.entrySet()) {
            double score = score(one.getKey());
            int threshold = one.getValue();
            if (threshold > 0) {
                least = Math.min(
                        least, score < threshold ? score / threshold - 1 : (score - threshold) / (100.0 - threshold));
            }
        }
        return dropped() && least > 0 ? -1 : least;
    }
}
