package nenrin.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nenrin.events.Topics;
import nenrin.local.Home;
import nenrin.local.broker.BrokerSettings;
import nenrin.local.broker.EmbeddedBroker;
import nenrin.local.terminal.Terminal;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicsCommandTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void tellsWhatDiffersAndChangesItOnlyWhenTold() throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(BrokerSettings.at(folder.resolve("broker"), 0));
                Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            admin.createTopics(List.of(
                            topic(Topics.FACES_RAW, Topics.PARTITIONS, Map.of("retention.ms", "1000")),
                            topic(Topics.MODELS, 3, Map.of())))
                    .all()
                    .get();

            assertThat(topics(broker)).isEqualTo(1);
            assertThat(said())
                    .containsPattern("faces.raw +retention.ms +1000 +604800000")
                    .containsPattern("models +partitions +3 +24")
                    .containsPattern("models +cleanup.policy +delete +compact")
                    .containsPattern("aging.requests +topic +missing +there")
                    .contains("Nothing was changed");
            assertThat(admin.listTopics().names().get()).containsOnly(Topics.FACES_RAW, Topics.MODELS);

            assertThat(topics(broker, "--apply")).as("partitions stay").isEqualTo(1);
            assertThat(said())
                    .contains("What is left")
                    .satisfies(said -> assertThat(said.substring(said.indexOf("What is left")))
                            .containsPattern("models +partitions +3 +24")
                            .doesNotContain("retention.ms", "cleanup.policy", "missing"));

            admin.deleteTopics(List.of(Topics.MODELS)).all().get();
            assertThat(topics(broker, "--apply")).isZero();
            assertThat(topics(broker)).isZero();
            assertThat(said()).contains("All 14 topics are as they are declared.");
        }
    }

    private static NewTopic topic(String name, int partitions, Map<String, String> settings) {
        return new NewTopic(name, Optional.of(partitions), Optional.empty()).configs(settings);
    }

    private int topics(EmbeddedBroker broker, String... more) throws Exception {
        out.reset();
        Home home = new Home(folder, Files.createDirectories(folder.resolve("data"))).made();
        Terminal terminal = new Terminal(stream(out), stream(out), false);
        List<String> command = new ArrayList<>(List.of("topics", "--kafka", broker.bootstrapServers()));
        command.addAll(List.of(more));
        return Nenrin.run(command.toArray(String[]::new), new Place(home, terminal));
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
