package nenrin.aging.kafka;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Writes answers and the offsets of what they answer in one transaction. It is open only while finished answers are on their way, so
 * that readers of other results never wait for anything to be computed.
 */
final class AnswerWriter implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(AnswerWriter.class);

    private static final Duration CLOSING = Duration.ofSeconds(2);

    private final Supplier<Producer<String, byte[]>> producers;
    private @Nullable Producer<String, byte[]> producer;

    AnswerWriter(Supplier<Producer<String, byte[]>> producers) {
        this.producers = producers;
    }

    /** Makes sure that there is a producer and that nothing of an earlier transaction of this slot is open or in doubt. */
    void prepare() {
        if (producer == null) {
            Producer<String, byte[]> fresh = producers.get();
            try {
                fresh.initTransactions();
                producer = fresh;
            } finally {
                if (producer == null) {
                    fresh.close();
                }
            }
        }
    }

    /**
     * Commits all of it or throws; what became of it after it threw, {@link #prepare} makes certain.
     *
     * @param offsets what Kafka is to remember with the parts
     * @param group as it is now: the broker refuses the offsets if the group has gone on without this worker
     */
    @SuppressWarnings("FutureReturnValueIgnored") // a commit throws what a send failed with
    void write(List<Part> parts, Map<TopicPartition, OffsetAndMetadata> offsets, ConsumerGroupMetadata group) {
        Producer<String, byte[]> ready = Objects.requireNonNull(producer, "prepare comes first");
        try {
            ready.beginTransaction();
            parts.forEach(part -> ready.send(KafkaMessages.record(part.topic(), part.message())));
            ready.sendOffsetsToTransaction(offsets, group);
            ready.commitTransaction();
        } catch (RuntimeException e) {
            abort(ready);
            throw e;
        }
    }

    /** A producer that can't even abort is done for: the next one of this slot ends what this one left. */
    private void abort(Producer<String, byte[]> failed) {
        try {
            failed.abortTransaction();
        } catch (RuntimeException e) {
            LOG.warnf("The producer is replaced after it could not abort a transaction: %s", e.getMessage());
            close();
        }
    }

    @Override
    public void close() {
        if (producer != null) {
            producer.close(CLOSING);
            producer = null;
        }
    }
}
