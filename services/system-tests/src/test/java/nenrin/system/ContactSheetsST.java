package nenrin.system;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import nenrin.events.Message;
import nenrin.events.Topics;
import nenrin.examples.ContactSheets;
import nenrin.imaging.decoding.Decoded;
import nenrin.imaging.decoding.PictureDecoder;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.streams.KafkaStreams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Whoever goes on with the results needs nothing but Kafka: the example, as it stands, behind a real worker. */
class ContactSheetsST {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration A_MINUTE_AND_LATECOMERS = Duration.ofSeconds(66);

    @RegisterExtension
    static final TestBroker BROKER = new TestBroker();

    private final Records records = new Records(BROKER.bootstrapServers());

    @TempDir
    Path state;

    @Test
    void whatAWorkerAgesInAMinuteIsOneSheet() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", BROKER.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(ContactSheets.SHEETS, Optional.of(1), Optional.empty())))
                    .all()
                    .get();
        }
        Properties settings = ContactSheets.settings(BROKER.bootstrapServers());
        settings.put("state.dir", state.toString());
        settings.put("replication.factor", 1);
        try (ServiceProcess aging = ServiceProcess.start("aging", BROKER.bootstrapServers());
                KafkaStreams streams = new KafkaStreams(ContactSheets.topology(), settings)) {
            streams.start();
            aging.awaitReady();
            age("now");
            Thread.sleep(A_MINUTE_AND_LATECOMERS);
            age("later");
            List<Message> sheets = records.until(ContactSheets.SHEETS, all -> !all.isEmpty(), PATIENCE);
            assertThat(sheets).hasSize(1);
            assertThat(new PictureDecoder()
                            .decode(requireNonNull(sheets.getFirst().value())))
                    .isInstanceOf(Decoded.Readable.class);
        }
    }

    private void age(String id) {
        records.send(Topics.AGING_REQUESTS, AgingRequests.request(id, 25, 60));
        List<Message> results = records.until(
                Topics.AGING_RESULTS,
                all -> all.stream().filter(one -> id.equals(one.key())).count() == 2,
                PATIENCE);
        assertThat(results).isNotEmpty();
    }
}
