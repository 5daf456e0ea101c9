package nenrin.imaging.measures;

/**
 * A score that grows evenly between two values.
 *
 * @param zero where the score is 0
 * @param full where it is 100; below {@code zero} if less is better
 */
record Ramp(double zero, double full) {
    double score(double value) {
        return 100 * Math.clamp((value - zero) / (full - zero), 0, 1);
    }
}
