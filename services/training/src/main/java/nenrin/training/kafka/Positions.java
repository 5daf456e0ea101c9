package nenrin.training.kafka;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;

/** Where a reader is and where a topic ends. Positions are compared, not records counted: transaction markers take offsets too. */
final class Positions {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private Positions() {}

    /** Reads these topics whole, from the beginning. */
    static void assign(Consumer<?, ?> consumer, List<String> topics) {
        List<TopicPartition> partitions = new ArrayList<>();
        for (String topic : topics) {
            List<PartitionInfo> found = consumer.partitionsFor(topic, PATIENCE);
            if (found.isEmpty()) {
                throw new TopicMissing(topic);
            }
            found.forEach(partition -> partitions.add(new TopicPartition(topic, partition.partition())));
        }
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** Where the assigned topics end now. */
    static Map<TopicPartition, Long> ends(Consumer<?, ?> consumer) {
        return consumer.endOffsets(consumer.assignment());
    }

    /** Whether all before these ends was read. */
    static boolean areReached(Consumer<?, ?> consumer, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }
}
