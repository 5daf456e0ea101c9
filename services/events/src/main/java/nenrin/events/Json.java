package nenrin.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DatabindException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.Function;

/** JSON values. Unknown fields are passed over, since fields only ever get added. */
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(32)
                            .maxDocumentLength(Topics.JSON_BYTES)
                            .build())
                    .build())
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private Json() {}

    static byte[] write(Object value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads an event whose value is JSON and whose record's key is the value's own {@code key}. */
    static <T> Reading<T> read(Message message, String type, Class<T> of, Function<T, String> key) {
        return Attributes.read(message, type, attributes -> {
            byte[] value = attributes.value("json-missing", "The record has no value; it must be JSON.");
            return attributes.reading(() -> keyed(message, parse(value, of), key));
        });
    }

    private static <T> T keyed(Message message, T value, Function<T, String> key) {
        if (message.key() != null && !key.apply(value).equals(message.key())) {
            throw new IllegalArgumentException(
                    "The record's key must be what its value is about: \"" + Text.quoted(key.apply(value)) + "\".");
        }
        return value;
    }

    private static <T> T parse(byte[] value, Class<T> of) {
        try {
            return Objects.requireNonNull(MAPPER.readValue(value, of), "null");
        } catch (IOException | NullPointerException e) {
            throw new IllegalArgumentException(sentence(e), e);
        }
    }

    private static String sentence(Exception e) {
        if (e instanceof DatabindException && e.getCause() instanceof IllegalArgumentException refused) {
            return String.valueOf(refused.getMessage());
        }
        return e instanceof JsonProcessingException json
                ? "The value is not the JSON that was expected: " + json.getOriginalMessage()
                : "The value is not the JSON that was expected.";
    }
}
