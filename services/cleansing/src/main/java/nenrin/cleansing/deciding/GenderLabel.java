package nenrin.cleansing.deciding;

import java.util.Locale;
import java.util.Map;
import nenrin.events.Gender;
import nenrin.events.Measured;
import nenrin.events.Opinion;

/**
 * How probable a label's gender is to a reader that did not see the face. A small child's gender nobody can read: what the reader says of a newborn counts
 * nothing, and from then on more with each year.
 */
final class GenderLabel {
    /** The name that its measurements bear. */
    static final String NAME = "gender-label";

    /** From here on nothing speaks against the label. */
    private static final double LIKELY = 0.5;

    /** From this age on what the reader says counts in full, years. */
    private static final double READABLE = 10;

    private GenderLabel() {}

    /**
     * Measures a label.
     *
     * @param age the label's, years
     */
    static Measured of(int age, Gender gender, Opinion opinion) {
        double said = gender == Gender.FEMALE ? opinion.femaleness() : 1 - opinion.femaleness();
        double probability = LIKELY + (said - LIKELY) * Math.min(1, age / READABLE);
        double score = 100 * Math.min(1, probability / LIKELY);
        String sentence = String.format(
                Locale.ROOT,
                "The label says %s, which a reader holds for %.0f%% probable.",
                gender.wire(),
                100 * probability);
        return new Measured(NAME, probability, "probability", score, sentence, Map.of());
    }
}
