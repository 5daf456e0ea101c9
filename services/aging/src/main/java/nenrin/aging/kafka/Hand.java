package nenrin.aging.kafka;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** The records a worker has taken and not yet answered, in the order they came. For one thread. */
final class Hand {
    private final Set<ConsumerRecord<String, byte[]>> records = new LinkedHashSet<>();

    void take(Iterable<ConsumerRecord<String, byte[]>> more) {
        more.forEach(records::add);
    }

    boolean isEmpty() {
        return records.isEmpty();
    }

    List<ConsumerRecord<String, byte[]>> all() {
        return List.copyOf(records);
    }

    /** Whether this very record is still in hand: one that was dropped and has come again is another. */
    boolean holds(ConsumerRecord<String, byte[]> record) {
        return records.contains(record);
    }

    /** Lets go of what belongs to somebody else now. */
    void drop(Collection<TopicPartition> partitions) {
        records.removeIf(record -> partitions.contains(partition(record)));
    }

    /** Lets go of what is answered. */
    void answered(List<Answer> answers) {
        answers.forEach(answer -> records.remove(answer.to()));
    }

    /** The first record of each partition that is not answered, by its offset. */
    Map<TopicPartition, Long> firstOfEach() {
        Map<TopicPartition, Long> first = new HashMap<>();
        records.forEach(record -> first.putIfAbsent(partition(record), record.offset()));
        return first;
    }

    /** Lets go of everything. */
    void clear() {
        records.clear();
    }

    static TopicPartition partition(ConsumerRecord<?, ?> record) {
        return new TopicPartition(record.topic(), record.partition());
    }
}
