package nenrin.training.kafka;

/** A topic that should be there is not, or not yet. */
final class TopicMissing extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TopicMissing(String topic) {
        super("There is no topic " + topic + ".");
    }
}
