package nenrin.cleansing.evaluating;

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

    /** By how much the picture is kept, {@link Policy#margin}. */
    double margin(Policy policy) {
        return policy.margin(verdict);
    }
}
