package nenrin.aging.kafka;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nenrin.events.DeadLetter;
import nenrin.events.Topics;
import org.apache.kafka.clients.producer.Producer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Writes dead letters that belong to no transaction. Its Kafka client is only made when there is one to write. */
public final class DeadLetterBox implements Consumer<DeadLetter>, AutoCloseable {
    private static final Logger LOG = Logger.getLogger(DeadLetterBox.class);
    private static final Duration CLOSING = Duration.ofSeconds(2);

    private final Supplier<Producer<String, byte[]>> producers;
    private @Nullable Producer<String, byte[]> producer;

    /** Through one of these clients. */
    public DeadLetterBox(WorkerClients clients) {
        this(clients::letters);
    }

    DeadLetterBox(Supplier<Producer<String, byte[]>> producers) {
        this.producers = producers;
    }

    @Override
    public synchronized void accept(DeadLetter letter) {
        Producer<String, byte[]> ready = producer == null ? producers.get() : producer;
        producer = ready;
        var unused = ready.send(KafkaMessages.record(Topics.DEAD_LETTERS, letter.toMessage()), (where, failure) -> {
            if (failure != null) {
                LOG.errorf("A dead letter of %s@%d was not written: %s", letter.topic(), letter.offset(), failure);
            }
        });
    }

    @Override
    public synchronized void close() {
        if (producer != null) {
            producer.close(CLOSING);
        }
    }
}
