package nenrin.ingest.raw;

import java.time.Duration;
import java.util.Collection;
import nenrin.events.Claim;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * The one hand that writes {@code faces.raw}. Opening it takes the transactional id: what a killed writer left open is undone, and a writer that is still alive elsewhere can write no more. Throws Kafka's exceptions, after
 * any of which it is of no more use; whether the claims of that write are there, a reader of the topic will see.
 */
final class ClaimWriter implements AutoCloseable {
    private static final Duration FAREWELL = Duration.ofSeconds(5);

    private final Producer<String, byte[]> producer;

    /** Takes the transactional id. */
    ClaimWriter(KafkaSettings settings) {
        this(new KafkaProducer<>(settings.producer(), new StringSerializer(), new ByteArraySerializer()));
    }

    ClaimWriter(Producer<String, byte[]> producer) {
        this.producer = producer;
        try {
            producer.initTransactions();
        } catch (RuntimeException e) {
            producer.close(FAREWELL);
            throw e;
        }
    }

    /** Writes all of these claims or none; the commit waits for the sends and throws what went wrong with them. When it returns, readers of what is committed see them. */
    void write(Collection<Claim> claims) {
        producer.beginTransaction();
        claims.forEach(this::send);
        producer.commitTransaction();
    }

    @SuppressWarnings("FutureReturnValueIgnored") // committing looks after it
    private void send(Claim claim) {
        producer.send(RawRecords.record(claim.toMessage()));
    }

    /** Undoes a write that did not come to its end. */
    @Override
    public void close() {
        producer.close(FAREWELL);
    }
}
