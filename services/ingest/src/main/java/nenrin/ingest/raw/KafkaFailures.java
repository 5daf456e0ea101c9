package nenrin.ingest.raw;

import nenrin.events.Failure;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.TimeoutException;
import org.jspecify.annotations.Nullable;

/** What Kafka's exceptions mean for an import. */
final class KafkaFailures {
    private KafkaFailures() {}

    /** For a person; an import after that starts afresh and finds out what is there. */
    static Failure of(KafkaException exception) {
        Throwable deepest = exception;
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            Failure known = known(cause);
            if (known != null) {
                return known;
            }
            deepest = cause;
        }
        return new Failure("kafka-refused", "Kafka can't be written to: " + deepest.getMessage());
    }

    private static @Nullable Failure known(Throwable cause) {
        return switch (cause) {
            case StuckTransactionException e ->
                new Failure(
                        "transaction-open",
                        "Another client holds a transaction open on faces.raw: nobody sees its end.");
            case ProducerFencedException e -> replaced();
            case InvalidProducerEpochException e -> replaced();
            case TimeoutException e -> unreachable();
            case RetriableException e -> unreachable();
            default -> null;
        };
    }

    private static Failure replaced() {
        return new Failure(
                "replaced", "Another ingest service has taken over, or Kafka gave up waiting. Import again.");
    }

    private static Failure unreachable() {
        return new Failure("kafka-unreachable", "Kafka does not answer. What was sent stays; import again later.");
    }
}
