package nenrin.kafka;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nenrin.events.Message;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads single records of a topic by where they stand. Safe for use by many threads, one at a time. */
public final class Lookup implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    /** What stands behind the record comes along, and is thrown away: not much of it. A larger record comes whole all the same. */
    private static final int FETCH_BYTES = 64 * 1024;

    private final String kafka;
    private final String topic;
    private final KafkaConsumer<String, byte[]> consumer;

    /** Reads this topic of the broker at this address. */
    public Lookup(String kafka, String topic) {
        this.kafka = kafka;
        this.topic = topic;
        Map<String, Object> settings = ClientSettings.of(
                kafka,
                Map.of(
                        "isolation.level",
                        "read_committed",
                        "enable.auto.commit",
                        false,
                        "max.poll.records",
                        1,
                        "max.partition.fetch.bytes",
                        FETCH_BYTES));
        consumer = Unanswered.unless(
                kafka, () -> new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer()));
    }

    /** The record that stands there; nothing where compaction has taken it. */
    public synchronized Optional<Message> at(int partition, long offset) {
        TopicPartition place = new TopicPartition(topic, partition);
        return Unanswered.unless(kafka, () -> {
            consumer.assign(List.of(place));
            consumer.seek(place, offset);
            return consumer.poll(PATIENCE).records(place).stream()
                    .filter(record -> record.offset() == offset)
                    .findFirst()
                    .map((ConsumerRecord<String, byte[]> record) -> Tail.message(record));
        });
    }

    @Override
    public synchronized void close() {
        consumer.close();
    }
}
