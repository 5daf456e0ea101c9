package nenrin.cleansing.deciding;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Policies that are ready to be used; single thresholds may be set otherwise. */
public enum Preset {
    /** Drops what nobody could use: no face, no label, hardly a picture. */
    LENIENT(Map.ofEntries(
            Map.entry("face", 20),
            Map.entry("pose", 30),
            Map.entry("sharpness", 10),
            Map.entry("exposure", 15),
            Map.entry("contrast", 15),
            Map.entry("size", 30),
            Map.entry("writing", 3),
            Map.entry("covered", 8),
            Map.entry("drawn", 5),
            Map.entry("age-label", 15),
            Map.entry("gender-label", 4))),
    /** Drops about one face of twenty of UTKFace. */
    STANDARD(Map.ofEntries(
            Map.entry("face", 40),
            Map.entry("pose", 51),
            Map.entry("sharpness", 24),
            Map.entry("exposure", 30),
            Map.entry("contrast", 30),
            Map.entry("size", 50),
            Map.entry("writing", 15),
            Map.entry("covered", 20),
            Map.entry("drawn", 10),
            Map.entry("age-label", 40),
            Map.entry("gender-label", 20))),
    /** Drops whatever is doubtful. */
    STRICT(Map.ofEntries(
            Map.entry("face", 70),
            Map.entry("pose", 65),
            Map.entry("sharpness", 35),
            Map.entry("exposure", 60),
            Map.entry("contrast", 60),
            Map.entry("size", 58),
            Map.entry("writing", 40),
            Map.entry("covered", 60),
            Map.entry("drawn", 30),
            Map.entry("age-label", 60),
            Map.entry("gender-label", 50))),
    /** As standard, but only faces that look into the camera: Age-cGAN wants no others. */
    FRONTAL(with(STANDARD, "pose", 85));

    @SuppressWarnings("ImmutableEnumChecker") // nobody writes to it
    private final SortedMap<String, Integer> leastScores;

    Preset(Map<String, Integer> leastScores) {
        this.leastScores = Collections.unmodifiableSortedMap(new TreeMap<>(leastScores));
    }

    private static Map<String, Integer> with(Preset other, String measure, int least) {
        Map<String, Integer> scores = new TreeMap<>(other.leastScores);
        scores.put(measure, least);
        return scores;
    }

    /**
     * The preset with some thresholds set otherwise.
     *
     * @param leastScores by measure; 0 for one that shall not count
     * @param agesApart how many years the ages claimed of one photo may lie apart; nothing for the preset's 3
     * @throws IllegalArgumentException if a measure does not exist or a score is none
     */
    public Policy with(Map<String, Integer> leastScores, Optional<Integer> agesApart) {
        Map<String, Integer> scores = new TreeMap<>(this.leastScores);
        scores.putAll(leastScores);
        return Policy.of(scores, agesApart.orElse(3));
    }

    /** The preset as it is. */
    public Policy policy() {
        return with(Map.of(), Optional.empty());
    }
}
