package nenrin.training.kafka;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import nenrin.events.Message;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/** A compacted topic as the table that it is, read from its beginning to where it ends now. */
final class WholeTopic {
    private static final Duration POLL = Duration.ofMillis(200);

    private final Consumers consumers;
    private final String topic;

    WholeTopic(Consumers consumers, String topic) {
        this.consumers = consumers;
        this.topic = topic;
    }

    /**
     * The newest message of each key that is not taken out.
     *
     * @param wanted which keys
     * @param count is told how many there are so far, after each poll
     */
    Map<String, Message> read(Predicate<String> wanted, IntConsumer count) {
        Map<String, Message> table = new LinkedHashMap<>();
        try (KafkaConsumer<String, byte[]> consumer = consumers.alone()) {
            Positions.assign(consumer, List.of(topic));
            Map<TopicPartition, Long> ends = Positions.ends(consumer);
            while (!Positions.areReached(consumer, ends)) {
                consumer.poll(POLL).forEach(record -> put(table, record, wanted));
                count.accept(table.size());
            }
        }
        return table;
    }

    private static void put(
            Map<String, Message> table, ConsumerRecord<String, byte[]> record, Predicate<String> wanted) {
        if (record.key() == null || !wanted.test(record.key())) {
            return;
        }
        if (record.value() == null) {
            table.remove(record.key());
        } else {
            table.put(record.key(), Records.message(record));
        }
    }
}
