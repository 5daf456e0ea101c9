package nenrin.events;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Names of the headers, and a small builder for those of one event. */
public final class EventHeaders {
    /** Always {@code 1.0}. */
    public static final String SPEC_VERSION = "ce_specversion";
    /** Names the event, once for each source. */
    public static final String ID = "ce_id";
    /** Where it comes from. */
    public static final String SOURCE = "ce_source";
    /** What it says: {@code nenrin.…}. */
    public static final String TYPE = "ce_type";
    /** When it was written, RFC 3339 in UTC. */
    public static final String TIME = "ce_time";
    /** What the value is, a media type. */
    public static final String CONTENT_TYPE = "content-type";

    /** The source of all that is written by Nenrin itself. */
    static final String NENRIN = "/nenrin";

    static final String JSON = "application/json";
    static final String BYTES = "application/octet-stream";

    private final Map<String, String> headers = new LinkedHashMap<>();

    private EventHeaders() {}

    /** The headers that every event has; its time is now, in milliseconds. */
    public static EventHeaders of(String type, String id) {
        return new EventHeaders()
                .with(SPEC_VERSION, "1.0")
                .with(ID, id)
                .with(SOURCE, NENRIN)
                .with(TYPE, type)
                .with(TIME, Instant.now().truncatedTo(ChronoUnit.MILLIS));
    }

    /** Adds a header; nothing where the value is null. */
    public EventHeaders with(String name, @Nullable Object value) {
        if (value != null) {
            headers.put(name, value.toString());
        }
        return this;
    }

    /** The record, with this content type. */
    public Message message(String key, String contentType, byte[] value) {
        return new Message(key, with(CONTENT_TYPE, contentType).headers, value);
    }

    /** When the event was written; nothing where it does not say so understandably. */
    public static Optional<Instant> time(Message message) {
        String text = message.header(TIME);
        try {
            return text == null ? Optional.empty() : Optional.of(Instant.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
