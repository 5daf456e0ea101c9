package nenrin.aging.kafka;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** The records a worker has taken and not yet answered, and how far each of its partitions is answered. For one thread. */
final class Ledger {
    private final Set<Work> hand = new HashSet<>();
    private final Map<TopicPartition, Progress> partitions = new HashMap<>();
    /** With records that came although they were answered before: Kafka need not remember them any more. */
    private final Set<TopicPartition> caughtUp = new HashSet<>();

    /** How many records are in hand. */
    int size() {
        return hand.size();
    }

    /** When the oldest of them was posted, in milliseconds since 1970. */
    OptionalLong oldest() {
        return hand.stream().mapToLong(work -> work.record().timestamp()).min();
    }

    /** Those partitions of records of which it is not known how far they are answered. */
    Set<TopicPartition> unknown(Collection<ConsumerRecord<String, byte[]>> records) {
        Set<TopicPartition> unknown =
                records.stream().map(Ledger::partition).collect(Collectors.toCollection(HashSet::new));
        unknown.removeAll(partitions.keySet());
        return unknown;
    }

    /** Begins with partitions where the last commit left them. */
    void open(Set<TopicPartition> opened, Map<TopicPartition, OffsetAndMetadata> committed) {
        opened.forEach(partition -> partitions.put(partition, Progress.from(committed.get(partition))));
    }

    /** Takes records of partitions that are known; gives what is to be done for them. */
    List<Work> take(Collection<ConsumerRecord<String, byte[]>> records) {
        List<Work> todo = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> record : records) {
            Progress progress = progress(partition(record));
            progress.take(record.offset());
            if (progress.isAnswered(record.offset())) {
                caughtUp.add(partition(record));
            } else {
                todo.add(new Work(record, progress.written(record.offset())));
            }
        }
        hand.addAll(todo);
        return todo;
    }

    /** Whether this very work is still in hand: a record that was dropped and has come again is another's. */
    boolean holds(Work work) {
        return hand.contains(work);
    }

    /** Notes that parts are written; gives what Kafka is to remember, which may have changed without any. */
    Map<TopicPartition, OffsetAndMetadata> settle(List<Part> parts) {
        Set<TopicPartition> touched = new HashSet<>(caughtUp);
        caughtUp.clear();
        for (Part part : parts) {
            Work work = part.to();
            progress(work.partition()).write(work.record().offset(), part.written(), part.last());
            touched.add(work.partition());
            if (part.last()) {
                hand.remove(work);
            }
        }
        return touched.stream().collect(Collectors.toMap(partition -> partition, this::position));
    }

    /** Lets go of what belongs to somebody else now. */
    void drop(Collection<TopicPartition> lost) {
        hand.removeIf(work -> {
            boolean drops = lost.contains(work.partition());
            if (drops) {
                work.dismiss();
            }
            return drops;
        });
        partitions.keySet().removeAll(lost);
        caughtUp.removeAll(lost);
    }

    /** Lets go of everything. */
    void clear() {
        drop(Set.copyOf(partitions.keySet()));
    }

    private OffsetAndMetadata position(TopicPartition partition) {
        return progress(partition).position();
    }

    private Progress progress(TopicPartition partition) {
        Progress known = partitions.get(partition);
        if (known == null) {
            throw new IllegalStateException(partition + " was not opened.");
        }
        return known;
    }

    private static TopicPartition partition(ConsumerRecord<?, ?> record) {
        return new TopicPartition(record.topic(), record.partition());
    }
}
