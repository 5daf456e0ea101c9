package nenrin.events.contract;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nenrin.events.Message;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Says what of a message violates {@code schemas/asyncapi.yaml} and the JSON Schemas it points to. */
public final class Contract {
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final JsonMapper JSON = JsonMapper.shared();

    private Contract() {}

    /** What is wrong with this message on this topic; nothing if it is as the contract says. */
    public static List<String> violations(String topic, Message message) {
        Optional<JsonNode> channel = AsyncApi.channel(topic);
        if (channel.isEmpty()) {
            return List.of("There is no topic " + topic + ".");
        }
        boolean compacted = AsyncApi.cleanupPolicy(channel.get()).equals("compact");
        if (compacted && message.isTombstone()) {
            return message.key() == null ? List.of("A tombstone has a key.") : List.of();
        }
        return AsyncApi.messages(channel.get())
                .filter(one -> one.path("name").asString().equals(message.type()))
                .findFirst()
                .map(one -> violations(one, message))
                .orElseGet(() -> List.of("No message of " + topic + " is of type " + message.type() + "."));
    }

    private static List<String> violations(JsonNode described, Message message) {
        List<String> violations = new ArrayList<>(key(described, message));
        violations.addAll(check("headers", described.path("headers"), JSON.writeValueAsString(message.headers())));
        if (described.has("payload")) {
            byte[] value = Objects.requireNonNullElse(message.value(), new byte[0]);
            violations.addAll(check("value", described.path("payload"), new String(value, StandardCharsets.UTF_8)));
        }
        return violations;
    }

    private static List<String> key(JsonNode described, Message message) {
        JsonNode schema = AsyncApi.resolve(described.at("/bindings/kafka/key"));
        return message.key() == null
                ? List.of()
                : said("key", SCHEMAS.getSchema(schema.toString()), JSON.writeValueAsString(message.key()));
    }

    private static List<String> check(String what, JsonNode reference, String json) {
        String file = reference.path("$ref").asString().replaceFirst("^\\./", "classpath:schemas/");
        return said(what, SCHEMAS.getSchema(SchemaLocation.of(file)), json);
    }

    private static List<String> said(String what, Schema schema, String json) {
        return schema
                .validate(
                        json,
                        InputFormat.JSON,
                        execution -> execution.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(error -> what + " " + error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }
}
