package nenrin.cleansing.topology;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;
import nenrin.events.Message;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** Between Kafka's headers and those of a {@link Message}: text in UTF-8. */
public final class KafkaHeaders {
    private KafkaHeaders() {}

    /** A Kafka record's parts as a message. */
    @SuppressWarnings("NullAway") // does not see in another module's classes that a message's value may be null
    public static Message message(byte @Nullable [] key, Headers headers, byte @Nullable [] value) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Header header : headers) {
            texts.put(header.key(), header.value() == null ? "" : new String(header.value(), UTF_8));
        }
        return new Message(key == null ? null : new String(key, UTF_8), texts, value);
    }

    /** Replaces all headers by those of the message. */
    static void replace(Headers headers, Message message) {
        for (Header header : headers.toArray()) {
            headers.remove(header.key());
        }
        message.headers().forEach((name, value) -> headers.add(name, value.getBytes(UTF_8)));
    }
}
