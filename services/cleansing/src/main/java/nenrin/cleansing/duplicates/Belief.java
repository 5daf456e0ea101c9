package nenrin.cleansing.duplicates;

import java.util.Locale;
import nenrin.events.FaceMeasured;
import nenrin.events.Opinion;

/** What a reader holds of a face, as a sentence for whoever must say which label is right. */
public final class Belief {
    private Belief() {}

    /** The first reader's; empty if nobody has read the face. */
    public static String of(FaceMeasured measured) {
        return measured.opinions().stream().findFirst().map(Belief::sentence).orElse("");
    }

    private static String sentence(Opinion opinion) {
        double youngest =
                opinion.ages().isEmpty() ? opinion.age() : opinion.ages().getFirst();
        double oldest =
                opinion.ages().isEmpty() ? opinion.age() : opinion.ages().getLast();
        String gender = opinion.femaleness() < 0.5 ? "male" : "female";
        return String.format(
                Locale.ROOT, "To a reader it looks %s, and %.0f to %.0f years old.", gender, youngest, oldest);
    }
}
