package nenrin.cleansing.deciding;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Policies that are ready to be used; single thresholds may be set otherwise. */
public enum Preset {
    /** Drops what nobody could use: no face, no label, hardly a picture. */
    LENIENT(Map.of(
            "face",
            10,
            "pose",
            0,
            "sharpness",
            4,
            "exposure",
            5,
            "contrast",
            5,
            "size",
            2,
            "writing",
            5,
            "covered",
            5,
            "age-label",
            5,
            "gender-label",
            2)),
    /** Drops about one face of twenty of UTKFace. */
    STANDARD(Map.of(
            "face",
            40,
            "pose",
            10,
            "sharpness",
            10,
            "exposure",
            20,
            "contrast",
            10,
            "size",
            5,
            "writing",
            30,
            "covered",
            20,
            "age-label",
            30,
            "gender-label",
            6)),
    /** Drops whatever is doubtful. */
    STRICT(Map.of(
            "face",
            60,
            "pose",
            35,
            "sharpness",
            25,
            "exposure",
            40,
            "contrast",
            25,
            "size",
            20,
            "writing",
            55,
            "covered",
            45,
            "age-label",
            50,
            "gender-label",
            25)),
    /** As standard, but only faces that look into the camera: Age-cGAN wants no others. */
    FRONTAL(with(STANDARD, "pose", 60));

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
