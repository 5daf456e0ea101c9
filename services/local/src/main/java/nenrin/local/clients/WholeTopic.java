package nenrin.local.clients;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nenrin.events.Message;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/** The last word for each key of a compacted topic. */
public final class WholeTopic {
    private static final Duration STEP = Duration.ofMillis(200);

    private WholeTopic() {}

    /** Reads the topic to its end as it is now; keys whose last record is a tombstone are left out. */
    public static SortedMap<String, Message> read(String kafka, String topic) {
        SortedMap<String, Message> last = new TreeMap<>();
        try (KafkaConsumer<String, byte[]> consumer = Tail.consumer(kafka)) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            // Positions, not counts: markers of transactions take offsets too.
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(STEP).forEach(record -> keep(record, last));
            }
        }
        return last;
    }

    private static void keep(ConsumerRecord<String, byte[]> record, Map<String, Message> last) {
        if (record.value() == null) {
            last.remove(record.key());
        } else {
            last.put(record.key(), Tail.message(record));
        }
    }
}
