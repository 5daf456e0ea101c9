package nenrin.local.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nenrin.events.Topics;
import nenrin.kafka.AdminClients;
import nenrin.kafka.TopicCheck;
import nenrin.kafka.TopicDifference;
import nenrin.kafka.Unanswered;
import nenrin.local.Refused;
import nenrin.local.broker.TopicCreator;
import nenrin.local.terminal.Table;
import nenrin.local.terminal.Terminal;
import org.apache.kafka.clients.admin.Admin;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Compares a broker's topics with what is declared. */
@Command(
        name = "topics",
        mixinStandardHelpOptions = true,
        description = {
            "Says in what the topics of a Kafka differ from what Nenrin declares, and ends with 1 where they do.",
            "Changes nothing without --apply. Partitions are never changed: keys would move to others."
        })
final class TopicsCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--kafka", paramLabel = "HOST:PORT", required = true, description = "the broker to ask")
    private String kafka = "";

    @Option(
            names = "--settings",
            paramLabel = "FILE",
            description = "settings of Kafka's clients (security.protocol, sasl.…, ssl.…), a properties file")
    private @Nullable Path settings;

    @Option(names = "--apply", description = "make what is missing, set what differs")
    private boolean apply;

    TopicsCommand(Place place) {
        this.terminal = place.terminal();
    }

    @Override
    public Integer call() {
        Map<String, String> clients = settings == null ? Map.of() : read(settings);
        try (Admin admin = AdminClients.at(kafka, clients)) {
            return Unanswered.unless(kafka, () -> check(admin));
        }
    }

    private int check(Admin admin) {
        TopicCheck topics = new TopicCheck(admin);
        List<TopicDifference> found = topics.differences(Topics.all());
        if (apply && !found.isEmpty()) {
            say(found);
            new TopicCreator(admin).create(Topics.all());
            topics.mend(found.stream()
                    .filter(TopicDifference.Setting.class::isInstance)
                    .map(TopicDifference.Setting.class::cast)
                    .toList());
            found = topics.differences(Topics.all());
            terminal.say(found.isEmpty() ? "Changed. Now:" : "Changed what can be. What is left:");
        }
        return conclude(found);
    }

    private int conclude(List<TopicDifference> found) {
        if (found.isEmpty()) {
            terminal.say("All %d topics are as they are declared.", Topics.all().size());
            return 0;
        }
        say(found);
        if (!apply) {
            terminal.say("Nothing was changed; --apply makes what is missing and sets what differs.");
        }
        return Endings.SOMETHING_ELSE;
    }

    private void say(List<TopicDifference> differences) {
        Table table = new Table("topic", "what", "is", "declared");
        for (TopicDifference difference : differences) {
            String topic = difference.topic().name();
            switch (difference) {
                case TopicDifference.Missing missing -> table.row(topic, "topic", "missing", "there");
                case TopicDifference.Partitions(var spec, int is) ->
                    table.row(topic, "partitions", is, spec.partitions());
                case TopicDifference.Setting(var spec, String name, String is, String declared) ->
                    table.row(topic, name, is, declared);
            }
        }
        table.lines().forEach(line -> terminal.say("%s", line));
    }

    private static Map<String, String> read(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new Refused("settings-unreadable", "The file of settings " + file + " can't be read.");
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(name -> name, properties::getProperty));
    }
}
