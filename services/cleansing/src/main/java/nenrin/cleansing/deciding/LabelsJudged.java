package nenrin.cleansing.deciding;

import nenrin.events.Failure;
import nenrin.events.Gender;

/** What the claims of one face come to. */
public sealed interface LabelsJudged {
    /**
     * There is one label.
     *
     * @param age years
     * @param agreement 0 to 100: 100 if all claims say the same
     */
    record Decided(int age, Gender gender, double agreement) implements LabelsJudged {}

    /** There is none. */
    record Undecided(Failure why) implements LabelsJudged {}
}
