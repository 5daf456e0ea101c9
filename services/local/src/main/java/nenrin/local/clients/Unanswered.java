package nenrin.local.clients;

import java.util.function.Supplier;
import nenrin.local.Refused;
import org.apache.kafka.common.KafkaException;

/** What is said when nobody answers. */
public final class Unanswered {
    private Unanswered() {}

    /** The refusal that names the address. */
    public static Refused broker(String kafka) {
        return new Refused(
                "kafka-unreachable", "No Kafka broker answers at " + kafka + ", or its topics are not made yet.");
    }

    /** What {@code action} gives; the refusal where the address is none or nobody answers there. */
    public static <T> T unless(String kafka, Supplier<T> action) {
        try {
            return action.get();
        } catch (KafkaException e) {
            throw broker(kafka);
        }
    }
}
