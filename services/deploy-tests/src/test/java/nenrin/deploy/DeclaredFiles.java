package nenrin.deploy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nenrin.events.AccessRule;
import nenrin.events.AccessRules;
import nenrin.events.TopicSpec;
import nenrin.events.Topics;

/** What code declares, as the chart's files say it. */
final class DeclaredFiles {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .build();
    private static final String NATIVES = "services/networks/src/main/resources/nenrin/networks/natives.env";

    private DeclaredFiles() {}

    /** Each file's text by its name in the chart's folder {@code files}. */
    static Map<String, String> all() throws JsonProcessingException {
        return Map.of(
                "topics.yaml",
                        YAML.writeValueAsString(Map.of(
                                "topics",
                                Topics.all().stream().map(DeclaredFiles::topic).toList())),
                "users.yaml",
                        YAML.writeValueAsString(Map.of(
                                "users",
                                AccessRules.users().stream()
                                        .map(DeclaredFiles::user)
                                        .toList())),
                "natives.yaml", YAML.writeValueAsString(natives()));
    }

    /** The rules as a table of a page. */
    static String rights() {
        return "| user | may | on |\n|---|---|---|\n"
                + AccessRules.all().stream().map(DeclaredFiles::row).collect(Collectors.joining());
    }

    private static String row(AccessRule rule) {
        String kind = rule.resource().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String name = "`" + rule.name() + (rule.prefix() ? "*`" : "`");
        return "| %s | %s | %s %s |\n".formatted(rule.user(), String.join(", ", operations(rule)), kind, name);
    }

    private static Map<String, Object> topic(TopicSpec topic) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("name", topic.name());
        file.put("partitions", topic.partitions());
        file.put("settings", new TreeMap<>(topic.settings()));
        return file;
    }

    private static Map<String, Object> user(String user) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("name", user);
        file.put("acls", AccessRules.of(user).stream().map(DeclaredFiles::acl).toList());
        return file;
    }

    /** In Strimzi's words. */
    private static Map<String, Object> acl(AccessRule rule) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("type", type(rule.resource()));
        file.put("name", rule.name());
        file.put("pattern", rule.prefix() ? "prefix" : "literal");
        file.put("operations", operations(rule));
        return file;
    }

    private static String type(AccessRule.Resource resource) {
        return switch (resource) {
            case TOPIC -> "topic";
            case GROUP -> "group";
            case TRANSACTIONAL_ID -> "transactionalId";
        };
    }

    /** Strimzi's names of what a rule allows; Kafka's reading and writing include describing, so it need not be said. */
    static List<String> operations(AccessRule rule) {
        return rule.operations().stream()
                .sorted()
                .map(operation -> operation.name().charAt(0)
                        + operation.name().substring(1).toLowerCase(Locale.ROOT))
                .toList();
    }

    private static Map<String, String> natives() {
        return Repository.text(NATIVES)
                .lines()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> line.contains("="))
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (one, other) -> one, TreeMap::new));
    }
}
