package nenrin.system;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nenrin.events.Topics;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TransactionState;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TransactionalIdNotFoundException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Watches a topic for records of transactions that are still open. */
final class OpenTransactions implements AutoCloseable {
    private final Admin admin;
    private final KafkaConsumer<byte[], byte[]> uncommitted;
    private final Set<TopicPartition> partitions;

    /** Watches from the topic's end on. */
    OpenTransactions(String bootstrapServers, String topic) {
        admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers));
        uncommitted = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers, "isolation.level", "read_uncommitted"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        partitions = IntStream.range(0, Topics.PARTITIONS)
                .mapToObj(i -> new TopicPartition(topic, i))
                .collect(Collectors.toSet());
        uncommitted.assign(partitions);
        uncommitted.seekToEnd(partitions);
        partitions.forEach(uncommitted::position);
    }

    /** Returns as soon as there is a record that readers of uncommitted records get, or when the time is over. */
    boolean awaitRecord(Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < end) {
            if (!uncommitted.poll(Duration.ofSeconds(1)).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a transaction of this id has begun and not ended. */
    boolean isOpen(String transactionalId) {
        try {
            return admin.describeTransactions(Set.of(transactionalId))
                            .description(transactionalId)
                            .get()
                            .state()
                    == TransactionState.ONGOING;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof TransactionalIdNotFoundException) {
                return false;
            }
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How much further readers of uncommitted records come than others, in offsets; what is committed meanwhile makes it less. */
    long uncommitted() {
        return ends(IsolationLevel.READ_UNCOMMITTED) - ends(IsolationLevel.READ_COMMITTED);
    }

    private long ends(IsolationLevel isolation) {
        try {
            Map<TopicPartition, OffsetSpec> latest =
                    partitions.stream().collect(Collectors.toMap(partition -> partition, one -> OffsetSpec.latest()));
            return admin.listOffsets(latest, new ListOffsetsOptions(isolation)).all().get().values().stream()
                    .mapToLong(end -> end.offset())
                    .sum();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException("Kafka did not say where the topic ends.", e);
        }
    }

    @Override
    public void close() {
        uncommitted.close();
        admin.close();
    }
}
