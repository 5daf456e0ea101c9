package nenrin.ingest.raw;

import nenrin.events.Failure;

/** Kafka cannot be had, or not any more. */
public final class RawTopicException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Failure failure;

    RawTopicException(Failure failure, Throwable cause) {
        super(failure.sentence(), cause);
        this.failure = failure;
    }

    /** Why, for a person. */
    public Failure failure() {
        return failure;
    }
}
