package nenrin.cleansing.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Function;
import nenrin.cleansing.deciding.Deciding;
import nenrin.events.Message;
import nenrin.events.Reading;
import nenrin.events.contract.Contract;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;

/** The topology without a broker: records go in and come out as they are on the wire. */
final class DecidingDriver implements AutoCloseable {
    private final TopologyTestDriver driver;
    private final Map<String, Map<String, Message>> tables = new HashMap<>();

    DecidingDriver(Deciding deciding, Path state) {
        Properties settings = DecidingTopology.settings();
        settings.setProperty(StreamsConfig.APPLICATION_ID_CONFIG, "deciding");
        settings.setProperty(StreamsConfig.STATE_DIR_CONFIG, state.toString());
        settings.setProperty(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, BoundedMemory.class.getName());
        driver = new TopologyTestDriver(DecidingTopology.of(deciding), settings);
    }

    TopologyTestDriver driver() {
        return driver;
    }

    void put(String topic, Message message) {
        RecordHeaders headers = new RecordHeaders();
        message.headers().forEach((name, value) -> headers.add(name, value.getBytes(StandardCharsets.UTF_8)));
        String key = message.key();
        byte @Nullable [] keyBytes = key == null ? null : key.getBytes(StandardCharsets.UTF_8);
        driver.createInputTopic(topic, new ByteArraySerializer(), new ByteArraySerializer())
                .pipeInput(new TestRecord<>(keyBytes, message.value(), headers));
    }

    /** What came out since this was last asked; all of it as the contract wants it. */
    List<Message> take(String topic) {
        return driver
                .createOutputTopic(topic, new ByteArrayDeserializer(), new ByteArrayDeserializer())
                .readRecordsToList()
                .stream()
                .map(record -> KafkaHeaders.message(record.key(), record.headers(), record.value()))
                .peek(message -> assertThat(Contract.violations(topic, message)).isEmpty())
                .toList();
    }

    /** What was said last of each key, since the start. */
    <T> Map<String, T> table(String topic, Function<Message, Reading<T>> read) {
        Map<String, Message> table = tables.computeIfAbsent(topic, any -> new HashMap<>());
        for (Message message : take(topic)) {
            String key = Objects.requireNonNull(message.key());
            if (message.isTombstone()) {
                table.remove(key);
            } else {
                table.put(key, message);
            }
        }
        Map<String, T> values = new HashMap<>();
        table.forEach((key, message) -> values.put(key, read(read.apply(message))));
        return values;
    }

    <T> KeyValueStore<String, T> store(String name) {
        return driver.getKeyValueStore(name);
    }

    static <T> T read(Reading<T> reading) {
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read<T>) reading).value();
    }

    @Override
    public void close() {
        driver.close();
    }
}
