package nenrin.aging.kafka;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** One record that is being answered. Only whether it is still wanted changes; any thread may ask. */
final class Work {
    private final ConsumerRecord<String, byte[]> record;
    private final int written;
    private volatile boolean unwanted;

    /** {@code written}: results of it that were written before. */
    Work(ConsumerRecord<String, byte[]> record, int written) {
        this.record = record;
        this.written = written;
    }

    ConsumerRecord<String, byte[]> record() {
        return record;
    }

    int written() {
        return written;
    }

    TopicPartition partition() {
        return new TopicPartition(record.topic(), record.partition());
    }

    /** How long before {@code now}, in milliseconds since 1970, the record was posted. */
    Duration since(long now) {
        return Duration.ofMillis(Math.max(0, now - record.timestamp()));
    }

    /** From now on somebody else answers the record, or it is answered again from the last commit. */
    void dismiss() {
        unwanted = true;
    }

    boolean isUnwanted() {
        return unwanted;
    }

    /**
     * For who works on it, to stop early.
     *
     * @throws CancellationException if nobody wants it any more
     */
    void goOn() {
        if (unwanted) {
            throw new CancellationException("Somebody else answers this record.");
        }
    }
}
