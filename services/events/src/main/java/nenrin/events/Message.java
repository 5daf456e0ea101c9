package nenrin.events;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A Kafka record without Kafka.
 *
 * @param key the record's key as UTF-8 text, or null where it has none
 * @param headers header names exactly as they are on the wire ({@code ce_id}, {@code content-type}) to values as UTF-8 text; of a name that stands twice, the last
 * @param value the bytes; null is a tombstone, which takes the key out of a compacted topic. Not copied: leave it as it is
 */
@SuppressWarnings("ArrayRecordComponent") // pictures of some MB; a copy at each step would cost more than it guards
public record Message(@Nullable String key, Map<String, String> headers, byte @Nullable [] value) {

    /** Keeps the headers in their order. Written out, since a compact constructor loses the annotation of the array. */
    public Message(@Nullable String key, Map<String, String> headers, byte @Nullable [] value) {
        this.key = key;
        this.headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
        this.value = value;
    }

    /** A record without attributes and value, which takes {@code key} out of a compacted topic. */
    public static Message tombstone(String key) {
        return new Message(key, Map.of(), null);
    }

    /** Whether this takes its key out of a compacted topic instead of saying something. */
    public boolean isTombstone() {
        return value == null;
    }

    /** The value of a header, or null. */
    public @Nullable String header(String name) {
        return headers.get(name);
    }

    /** The attribute {@code ce_type}, or null where this is no event. */
    public @Nullable String type() {
        return header(EventHeaders.TYPE);
    }
}
