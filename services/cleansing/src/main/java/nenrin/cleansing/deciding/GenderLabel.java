package nenrin.cleansing.deciding;

import java.util.Locale;
import java.util.Map;
import nenrin.events.Gender;
import nenrin.events.Measured;
import nenrin.events.Opinion;

/** How probable a label's gender is to a reader that did not see the face. */
final class GenderLabel {
    /** The name that its measurements bear. */
    static final String NAME = "gender-label";

    /** From here on nothing speaks against the label. */
    private static final double LIKELY = 0.5;

    private GenderLabel() {}

    static Measured of(Gender gender, Opinion opinion) {
        double probability = gender == Gender.FEMALE ? opinion.femaleness() : 1 - opinion.femaleness();
        double score = 100 * Math.min(1, probability / LIKELY);
        String sentence = String.format(
                Locale.ROOT,
                "The label says %s, which a reader holds for %.0f%% probable.",
                gender.wire(),
                100 * probability);
        return new Measured(NAME, probability, "probability", score, sentence, Map.of());
    }
}
