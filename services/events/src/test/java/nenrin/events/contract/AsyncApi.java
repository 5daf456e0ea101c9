package nenrin.events.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** {@code schemas/asyncapi.yaml} as a tree. */
final class AsyncApi {
    private static final JsonNode DOCUMENT = read();

    private AsyncApi() {}

    static Stream<JsonNode> channels() {
        return DOCUMENT.path("channels").values().stream();
    }

    static Optional<JsonNode> channel(String topic) {
        return channels()
                .filter(channel -> channel.path("address").asString().equals(topic))
                .findFirst();
    }

    static Stream<JsonNode> messages(JsonNode channel) {
        return channel.path("messages").values().stream().map(AsyncApi::resolve);
    }

    static Stream<JsonNode> operations() {
        return DOCUMENT.path("operations").values().stream();
    }

    static String cleanupPolicy(JsonNode channel) {
        return settings(channel).path("cleanup.policy").path(0).asString();
    }

    static JsonNode settings(JsonNode channel) {
        return channel.at("/bindings/kafka/topicConfiguration");
    }

    /** What a reference within the document points to. */
    static JsonNode resolve(JsonNode reference) {
        return DOCUMENT.at(reference.path("$ref").asString().substring(1));
    }

    private static JsonNode read() {
        try (InputStream file = Contract.class.getResourceAsStream("/schemas/asyncapi.yaml")) {
            return new YAMLMapper().readTree(Objects.requireNonNull(file, "schemas/asyncapi.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
