package nenrin.client;

import nenrin.events.Failure;

/** A worker's answer is why there are no pictures, or no more. */
public final class AgingRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;

    AgingRefused(Failure failure) {
        super(failure.sentence());
        this.code = failure.code();
    }

    /** Kebab-case, such as {@code no-face}; the message is a sentence for a person. */
    public String code() {
        return code;
    }
}
