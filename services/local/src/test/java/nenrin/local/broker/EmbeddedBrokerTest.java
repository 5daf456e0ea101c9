package nenrin.local.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import nenrin.events.TopicSpec;
import nenrin.events.Topics;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBrokerTest {

    @TempDir
    Path data;

    @Test
    void keepsWhatItWasGivenFromOneRunToTheNextAtAnotherPort() throws Exception {
        byte[] large = new byte[12 * 1024 * 1024];
        try (EmbeddedBroker broker = EmbeddedBroker.start(BrokerSettings.at(data, 0))) {
            assertThat(TopicCreator.createAll(broker.bootstrapServers())).hasSameSizeAs(Topics.all());
            send(broker, large);
        }
        try (EmbeddedBroker broker = EmbeddedBroker.start(BrokerSettings.at(data, 0))) {
            assertThat(TopicCreator.createAll(broker.bootstrapServers()))
                    .as("topics made a second time")
                    .isEmpty();
            assertThat(read(broker)).singleElement().isEqualTo(large);
            assertTopicsAreAsTheContractSays(broker);
        }
    }

    @Test
    void saysThatItsPortOrItsDirectoryIsTaken(@TempDir Path other) {
        BrokerSettings settings = BrokerSettings.at(data, 0);
        try (EmbeddedBroker broker = EmbeddedBroker.start(settings)) {
            assertThat(broker.bootstrapServers()).isEqualTo("localhost:" + settings.port());
            assertThatThrownBy(() -> EmbeddedBroker.start(BrokerSettings.at(other, settings.port())))
                    .isInstanceOf(BrokerStartException.class)
                    .hasMessage("Port " + settings.port() + " is taken by another program.");
            assertThatThrownBy(() -> EmbeddedBroker.start(BrokerSettings.at(data, 0)))
                    .isInstanceOf(BrokerStartException.class)
                    .hasMessageContaining("Another broker is using the directory");
        }
    }

    private static void assertTopicsAreAsTheContractSays(EmbeddedBroker broker) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            for (TopicSpec topic : Topics.all()) {
                ConfigResource name = new ConfigResource(ConfigResource.Type.TOPIC, topic.name());
                assertThat(admin.describeConfigs(Set.of(name)).all().get().values())
                        .singleElement()
                        .satisfies(config -> assertSettings(topic, config));
            }
        }
    }

    private static void assertSettings(TopicSpec topic, Config config) {
        assertThat(config.get("cleanup.policy").value()).isEqualTo(topic.compacted() ? "compact" : "delete");
        assertThat(config.get("max.message.bytes").value()).isEqualTo(Integer.toString(topic.maxMessageBytes()));
    }

    private static void send(EmbeddedBroker broker, byte[] value) throws Exception {
        Properties properties = new Properties();
        properties.put("bootstrap.servers", broker.bootstrapServers());
        properties.put("max.request.size", Topics.PICTURE_BYTES);
        properties.put("buffer.memory", 2L * Topics.PICTURE_BYTES);
        properties.put("transactional.id", "embedded-broker-test");
        try (var producer = new KafkaProducer<>(properties, new StringSerializer(), new ByteArraySerializer())) {
            producer.initTransactions();
            producer.beginTransaction();
            producer.send(new ProducerRecord<>(Topics.FACES_RAW, 0, "a face", value))
                    .get();
            producer.commitTransaction();
        }
    }

    private static List<byte[]> read(EmbeddedBroker broker) {
        Properties properties = new Properties();
        properties.put("bootstrap.servers", broker.bootstrapServers());
        properties.put("isolation.level", "read_committed");
        try (var consumer = new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer())) {
            TopicPartition partition = new TopicPartition(Topics.FACES_RAW, 0);
            consumer.assign(Set.of(partition));
            consumer.seekToBeginning(Set.of(partition));
            List<byte[]> values = new ArrayList<>();
            consumer.poll(Duration.ofSeconds(10)).forEach(record -> values.add(record.value()));
            return values;
        }
    }
}
