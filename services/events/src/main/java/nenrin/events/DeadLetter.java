package nenrin.events;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A record that could not be read at all, as it was, on {@code dead-letters}. Its own headers stand beside ours with {@code original-} before their names.
 *
 * @param original key, headers and value as they came
 * @param reason a sentence
 */
public record DeadLetter(Message original, String topic, int partition, long offset, String reason) {
    /** {@code ce_type} of a dead letter. */
    public static final String TYPE = "nenrin.dead-letter";

    private static final String ORIGINAL = "original-";

    /** The record for {@code dead-letters}; it has the original's key, if that had one. */
    public Message toMessage() {
        Map<String, String> headers = new LinkedHashMap<>(EventHeaders.of(TYPE, topic + "/" + partition + "/" + offset)
                .with("ce_topic", topic)
                .with("ce_partition", partition)
                .with("ce_offset", offset)
                .with("ce_reason", reason)
                .message("", EventHeaders.BYTES, new byte[0])
                .headers());
        original.headers().forEach((name, value) -> headers.put(ORIGINAL + name, value));
        return new Message(original.key(), headers, original.value());
    }

    /** Reads a record of {@code dead-letters}. */
    public static Reading<DeadLetter> read(Message message) {
        return Attributes.read(message, TYPE, attributes -> {
            String topic = attributes.required("ce_topic");
            int partition = attributes.whole("ce_partition", 0, Integer.MAX_VALUE);
            String offset = attributes.required("ce_offset");
            Long position = Text.position(offset);
            if (position == null) {
                attributes.refuse("attribute-malformed", "ce_offset must be a whole number.");
            }
            String reason = attributes.required("ce_reason");
            return attributes.reading(() ->
                    new DeadLetter(original(message), topic, partition, Objects.requireNonNull(position), reason));
        });
    }

    private static Message original(Message letter) {
        Map<String, String> headers = new LinkedHashMap<>();
        letter.headers().forEach((name, value) -> {
            if (name.startsWith(ORIGINAL)) {
                headers.put(name.substring(ORIGINAL.length()), value);
            }
        });
        byte @Nullable [] value = letter.value();
        return new Message(letter.key(), headers, value);
    }
}
