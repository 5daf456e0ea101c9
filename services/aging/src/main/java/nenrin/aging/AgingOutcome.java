package nenrin.aging;

import java.util.List;
import nenrin.events.AgedPicture;
import nenrin.events.Failure;

/** What became of one request. */
public sealed interface AgingOutcome {
    /**
     * The face at every wanted age.
     *
     * @param pictures in the order of the request's targets
     */
    record Aged(List<AgedPicture> pictures) implements AgingOutcome {}

    /** No picture, and why. */
    record Refused(Failure failure) implements AgingOutcome {
        /** Refused with a code and a sentence. */
        public static Refused because(String code, String sentence) {
            return new Refused(new Failure(code, sentence));
        }
    }
}
