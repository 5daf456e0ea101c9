package nenrin.imaging.measures;

import java.util.Map;

/**
 * One thing measured about a face picture.
 *
 * @param name what was measured, such as {@code sharpness}
 * @param raw the value, in {@code unit}
 * @param unit of the value
 * @param score 0 (useless) to 100 (as good as can be)
 * @param sentence what the value means, for a person
 * @param evidence further figures that the sentence rests on, by name
 */
public record Measurement(
        String name, double raw, String unit, double score, String sentence, Map<String, String> evidence) {
    /** Checks the score's range. */
    public Measurement {
        if (!(score >= 0 && score <= 100)) {
            throw new IllegalArgumentException("A score lies in 0 to 100, not at " + score + ".");
        }
        evidence = Map.copyOf(evidence);
    }
}
