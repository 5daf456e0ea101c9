package nenrin.system;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nenrin.events.Topics;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;

/** Tells whether a transaction is open on a topic: then readers of uncommitted records come further than others. */
final class OpenTransactions implements AutoCloseable {
    private final Admin admin;
    private final Map<TopicPartition, OffsetSpec> partitions;

    OpenTransactions(String bootstrapServers, String topic) {
        this.admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers));
        this.partitions = IntStream.range(0, Topics.PARTITIONS)
                .boxed()
                .collect(Collectors.toMap(i -> new TopicPartition(topic, i), i -> OffsetSpec.latest()));
    }

    /** Records and markers that only readers of uncommitted records come to. */
    long uncommitted() {
        return ends(IsolationLevel.READ_UNCOMMITTED) - ends(IsolationLevel.READ_COMMITTED);
    }

    private long ends(IsolationLevel isolation) {
        try {
            return admin.listOffsets(partitions, new ListOffsetsOptions(isolation)).all().get().values().stream()
                    .mapToLong(end -> end.offset())
                    .sum();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException("Kafka did not say where the topic ends.", e);
        }
    }

    @Override
    public void close() {
        admin.close();
    }
}
