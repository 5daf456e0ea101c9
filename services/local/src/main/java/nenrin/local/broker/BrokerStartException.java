package nenrin.local.broker;

/** The broker could not start; the message is a sentence for people. */
public final class BrokerStartException extends RuntimeException {
    private static final long serialVersionUID = 1;

    BrokerStartException(String sentence) {
        super(sentence);
    }

    BrokerStartException(RuntimeException cause) {
        super("The broker could not start: " + cause.getMessage(), cause);
    }
}
