package nenrin.training.kafka;

/** The brokers did not take a record that must not be lost. Nothing is wrong with the job; somebody goes on with it later. */
public final class NotWritten extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotWritten(Throwable cause) {
        super("Kafka did not take a record: " + cause.getMessage(), cause);
    }
}
