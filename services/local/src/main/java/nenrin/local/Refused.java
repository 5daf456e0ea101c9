package nenrin.local;

import nenrin.events.Failure;

/** Something that the user can mend: the command ends with exit code 2, a code and a sentence, without a stack trace. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Failure failure;

    /** Refuses with {@code code: sentence}. */
    public Refused(String code, String sentence) {
        this(new Failure(code, sentence));
    }

    /** Refuses with what somebody else has found. */
    public Refused(Failure failure) {
        super(failure.sentence(), null, false, false);
        this.failure = failure;
    }

    /** The code and the sentence. */
    public Failure failure() {
        return failure;
    }
}
