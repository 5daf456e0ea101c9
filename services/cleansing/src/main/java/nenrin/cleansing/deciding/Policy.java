package nenrin.cleansing.deciding;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What must hold of a face that is trained on.
 *
 * @param leastScores for each measure that counts the least score, 0 to 100, that is good enough
 * @param agesApart how many years the ages claimed of the same bytes may lie apart, years
 */
public record Policy(SortedMap<String, Integer> leastScores, int agesApart) {
    /** Every measure that a policy can ask for; {@code colour} is a note. */
    public static final Set<String> MEASURES = Set.of(
            "face",
            "pose",
            "sharpness",
            "exposure",
            "contrast",
            "colour",
            "size",
            "compression",
            "writing",
            "covered",
            "drawn",
            AgeLabel.NAME,
            GenderLabel.NAME);

    /** Refuses measures that don't exist and thresholds that no score can be held against. */
    public Policy {
        leastScores.forEach((measure, least) -> {
            if (!MEASURES.contains(measure)) {
                throw new IllegalArgumentException("There is no measure \"" + measure + "\"; there are "
                        + String.join(", ", new TreeSet<>(MEASURES)) + ".");
            }
            if (least < 0 || least > 100) {
                throw new IllegalArgumentException(
                        "The least score of " + measure + " must be from 0 to 100, not " + least + ".");
            }
        });
        if (agesApart < 0) {
            throw new IllegalArgumentException("Ages can't be less than 0 years apart.");
        }
        leastScores = new TreeMap<>(leastScores);
    }

    /** A policy from thresholds in any order. */
    public static Policy of(Map<String, Integer> leastScores, int agesApart) {
        return new Policy(new TreeMap<>(leastScores), agesApart);
    }

    /** Names the policy by all that it says, so that a verdict shows which rules were in force: {@code ages-3,exposure-20,…}. */
    public String name() {
        String measures = leastScores.entrySet().stream()
                .map(entry -> entry.getKey() + "-" + entry.getValue())
                .collect(Collectors.joining(","));
        return "ages-" + agesApart + (measures.isEmpty() ? "" : "," + measures);
    }
}
