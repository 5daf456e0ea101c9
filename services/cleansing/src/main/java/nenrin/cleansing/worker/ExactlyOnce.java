package nenrin.cleansing.worker;

import io.quarkus.runtime.Quarkus;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import io.smallrye.reactive.messaging.kafka.transactions.KafkaTransactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.jboss.logging.Logger;

/**
 * Writes what came of a batch and the batch's offsets in one transaction. Whether it counted is read from the committed offsets, since
 * {@link KafkaTransactions} tells a commit that failed like one that did not; where it did not, the batch is read again.
 */
@ApplicationScoped
class ExactlyOnce {
    /** The channel that batches come from. */
    static final String INCOMING = "faces-raw";

    private static final String OUTGOING = "measured";
    private static final Logger LOG = Logger.getLogger(ExactlyOnce.class);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final int MOST_FAILURES = 20;

    private final KafkaTransactions<byte[]> transactions;
    private final KafkaClientService clients;
    private final AtomicInteger failures = new AtomicInteger();

    ExactlyOnce(@Channel(OUTGOING) KafkaTransactions<byte[]> transactions, KafkaClientService clients) {
        this.transactions = transactions;
        this.clients = clients;
    }

    /**
     * Works out the answers to a batch and writes them, so that they count if and only if the batch is done.
     *
     * @param answers called on the calling thread, before the transaction begins
     */
    Uni<Void> answer(ConsumerRecords<byte[], byte[]> batch, Supplier<List<OutgoingRecord>> answers) {
        return Uni.createFrom()
                .item(answers)
                .chain(records -> write(records, ends(batch)))
                .invoke(() -> failures.set(0))
                .onFailure()
                .recoverWithUni(this::readAgain);
    }

    private Uni<Void> write(List<OutgoingRecord> records, Map<TopicPartition, OffsetAndMetadata> done) {
        return transactions
                .<Void>withTransaction(emitter -> {
                    records.forEach(record -> emitter.send(record.toSend()));
                    return consumer().runOnPollingThread(polling -> {
                        send(done, polling);
                    });
                })
                .chain(() -> confirm(done));
    }

    private static Map<TopicPartition, OffsetAndMetadata> ends(ConsumerRecords<byte[], byte[]> batch) {
        Map<TopicPartition, OffsetAndMetadata> ends = new HashMap<>();
        batch.forEach(record -> ends.merge(
                new TopicPartition(record.topic(), record.partition()),
                new OffsetAndMetadata(record.offset() + 1),
                (one, other) -> one.offset() > other.offset() ? one : other));
        return ends;
    }

    private void send(Map<TopicPartition, OffsetAndMetadata> done, Consumer<?, ?> polling) {
        if (!polling.assignment().containsAll(done.keySet())) {
            throw new IllegalStateException("Another worker has taken over partitions of this batch.");
        }
        Producer<?, ?> producer = clients.getProducer(OUTGOING).unwrap();
        producer.sendOffsetsToTransaction(done, polling.groupMetadata());
    }

    private Uni<Void> confirm(Map<TopicPartition, OffsetAndMetadata> done) {
        TopicPartition[] partitions = done.keySet().toArray(TopicPartition[]::new);
        return consumer()
                .committed(partitions)
                .invoke(committed -> done.forEach((partition, end) -> {
                    OffsetAndMetadata known = committed.get(partition);
                    if (known == null || known.offset() < end.offset()) {
                        throw new IllegalStateException("The transaction did not count.");
                    }
                }))
                .replaceWithVoid();
    }

    private Uni<Void> readAgain(Throwable why) {
        LOG.warn("A batch is read again, as its answers could not be written.", why);
        if (failures.incrementAndGet() >= MOST_FAILURES) {
            LOG.error("Nothing could be written for too long; the worker ends, to be started anew.");
            Quarkus.asyncExit(1);
        }
        return consumer()
                .resetToLastCommittedPositions()
                .onFailure()
                .retry()
                .withBackOff(PAUSE)
                .indefinitely()
                .onItem()
                .delayIt()
                .by(PAUSE);
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        return clients.getConsumer(INCOMING);
    }
}
