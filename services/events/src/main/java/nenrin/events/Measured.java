package nenrin.events;

import java.util.Map;

/**
 * One thing that was measured of a face.
 *
 * @param name names the measure: {@code sharpness}
 * @param raw the value as measured
 * @param unit what {@code raw} counts
 * @param score 0 (useless) to 100 (nothing wrong)
 * @param sentence the same for people
 * @param evidence what it was seen from, by name
 */
public record Measured(
        String name, double raw, String unit, double score, String sentence, Map<String, String> evidence) {
    /** Refuses a score out of 0 to 100. */
    public Measured {
        Check.name("A measure's name", name);
        Check.range("A score", score, 0, 100);
        evidence = evidence == null ? Map.of() : Map.copyOf(evidence);
    }
}
