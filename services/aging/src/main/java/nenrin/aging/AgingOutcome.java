package nenrin.aging;

import nenrin.events.Failure;

/** What became of one request. */
public sealed interface AgingOutcome {
    /**
     * The face at every wanted age.
     *
     * @param count how many pictures that were
     */
    record Aged(int count) implements AgingOutcome {}

    /** No picture, or no more, and why. */
    record Refused(Failure failure) implements AgingOutcome {
        /** Refused with a code and a sentence. */
        public static Refused because(String code, String sentence) {
            return new Refused(new Failure(code, sentence));
        }
    }
}
