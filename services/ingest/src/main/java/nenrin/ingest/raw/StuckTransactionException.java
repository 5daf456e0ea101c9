package nenrin.ingest.raw;

import org.apache.kafka.common.KafkaException;

/** Another client's open transaction hides the end of the topic for longer than anybody waits. */
final class StuckTransactionException extends KafkaException {
    private static final long serialVersionUID = 1L;

    StuckTransactionException() {
        super("A transaction is open on the topic.");
    }
}
