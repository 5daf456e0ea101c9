package nenrin.cleansing.deciding;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nenrin.events.Measured;
import nenrin.events.Opinion;

/**
 * How far a label's age lies from what a reader that did not see the face holds possible: the continuous ranked probability score
 * (Gneiting and Raftery 2007, section 4.2), which is the distance to all that is held possible less what the reader itself is unsure of. Being wrong by
 * 40 years so weighs more than by 8. Years are counted on a scale on which a year of a newborn is as long as five of a
 * sixty-year-old: a child changes faster.
 */
final class AgeLabel {
    /** The name that its measurements bear. */
    static final String NAME = "age-label";

    /** At this age, years, a year counts half of what a newborn's does. */
    private static final double HALVING = 15;

    /** On the scale a year at twenty counts one. */
    private static final double UNIT = HALVING + 20;

    /** Off by so much a label is worthless; years at twenty. */
    private static final double WORTHLESS = 20;

    private AgeLabel() {}

    static Measured of(int age, Opinion opinion) {
        List<Double> possible = opinion.ages().isEmpty() ? List.of(opinion.age()) : opinion.ages();
        double toLabel = 0;
        double unsure = 0;
        for (double one : possible) {
            toLabel += Math.abs(scaled(one) - scaled(age)) / possible.size();
            for (double other : possible) {
                unsure += Math.abs(scaled(one) - scaled(other)) / possible.size() / possible.size() / 2;
            }
        }
        double raw = Math.max(0, toLabel - unsure);
        double score = 100 * (1 - Math.min(1, raw / WORTHLESS));
        String sentence = String.format(
                Locale.ROOT,
                "The label says %d years; to a reader the face looks like %.0f to %.0f.",
                age,
                possible.getFirst(),
                possible.getLast());
        return new Measured(
                NAME, raw, "years at twenty", score, sentence, Map.of("read", Double.toString(opinion.age())));
    }

    /** Where an age lies on the scale of changes. */
    private static double scaled(double age) {
        return UNIT * Math.log1p(Math.max(0, age) / HALVING);
    }
}
