package nenrin.kafka;

import java.util.function.Supplier;
import nenrin.events.Failure;
import org.apache.kafka.common.KafkaException;

/** No broker answers, or its topics are not made yet. It is no fault of the program: whoever asked is told in words. */
public final class Unanswered extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Failure failure;

    private Unanswered(Failure failure) {
        super(failure.sentence(), null, false, false);
        this.failure = failure;
    }

    /** The one that names the address. */
    public static Unanswered broker(String kafka) {
        return new Unanswered(new Failure(
                "kafka-unreachable", "No Kafka broker answers at " + kafka + ", or its topics are not made yet."));
    }

    /** What {@code action} gives; this, thrown, where the address is none or nobody answers there. */
    public static <T> T unless(String kafka, Supplier<T> action) {
        try {
            return action.get();
        } catch (KafkaException e) {
            throw broker(kafka);
        }
    }

    /** The code and the sentence. */
    public Failure failure() {
        return failure;
    }
}
