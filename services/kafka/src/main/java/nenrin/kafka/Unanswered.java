package nenrin.kafka;

import java.util.function.Supplier;
import nenrin.events.Failure;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;

/** No broker answers, its topics are not made yet, or it does not let this client do what it asks for. It is no fault of the program: whoever asked is told in words. */
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

    /** What a client's failure says to a person: login and rights are told from a broker that is not there. */
    public static Unanswered because(String kafka, Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof AuthenticationException) {
                return told("kafka-login-refused", "The Kafka broker at %s does not accept the login", kafka, cause);
            }
            if (cause instanceof AuthorizationException) {
                return told("kafka-forbidden", "The Kafka broker at %s does not allow this", kafka, cause);
            }
        }
        return broker(kafka);
    }

    private static Unanswered told(String code, String sentence, String kafka, Throwable cause) {
        String reason = String.valueOf(cause.getMessage());
        String end = reason.endsWith(".") ? reason : reason + ".";
        return new Unanswered(new Failure(code, sentence.formatted(kafka) + ": " + end));
    }

    /** What {@code action} gives; this, thrown, where the address is none, nobody answers there or it is not allowed. */
    public static <T> T unless(String kafka, Supplier<T> action) {
        try {
            return action.get();
        } catch (KafkaException e) {
            throw because(kafka, e);
        }
    }

    /** The code and the sentence. */
    public Failure failure() {
        return failure;
    }
}
