package nenrin.ingest.raw;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import nenrin.events.Claim;
import nenrin.events.Reading;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Which claims {@code faces.raw} has. It is read once, then only what was added; if the topic has lost records since (they are kept for days), it is read anew. For one thread.
 */
final class KnownClaims {
    private static final Duration POLL = Duration.ofMillis(500);

    /** Somebody else's transaction may be open this long before we stop waiting for its end. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final KafkaSettings settings;
    private final ClaimSet claims = new ClaimSet();
    private final Map<TopicPartition, Long> begins = new HashMap<>();
    private final Map<TopicPartition, Long> positions = new HashMap<>();

    /** Knows nothing until {@link #catchUp}. */
    KnownClaims(KafkaSettings settings) {
        this.settings = settings;
    }

    /** Whether the topic had this claim when last looked at, or it was {@link #add}ed since. */
    boolean has(String claimId) {
        return claims.contains(claimId);
    }

    /** Notes a claim that has been committed. */
    void add(String claimId) {
        claims.add(claimId);
    }

    /** Reads the topic to where it ends now. Call it with the {@link ClaimWriter} open, so that nobody adds claims meanwhile. */
    void catchUp() {
        RawEnds ends = RawEnds.now(settings);
        if (ends.haveLost(begins, positions)) {
            claims.clear();
            positions.clear();
        }
        begins.putAll(ends.begins());
        try (var consumer =
                new KafkaConsumer<>(settings.consumer(), new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(ends.begins().keySet());
            ends.begins()
                    .forEach((partition, begin) -> consumer.seek(partition, positions.getOrDefault(partition, begin)));
            read(consumer, ends);
        }
    }

    private void read(KafkaConsumer<String, byte[]> consumer, RawEnds ends) {
        long heard = System.nanoTime();
        while (!ends.areReachedBy(positions)) {
            consumer.poll(POLL).forEach(this::note);
            if (move(consumer)) {
                heard = System.nanoTime();
            } else if (System.nanoTime() - heard > PATIENCE.toNanos()) {
                throw new StuckTransactionException();
            }
        }
    }

    /** Positions, not records, are what is compared with the end: marks of transactions take places too. */
    private boolean move(KafkaConsumer<String, byte[]> consumer) {
        boolean moved = false;
        for (TopicPartition partition : consumer.assignment()) {
            long position = consumer.position(partition);
            Long before = positions.put(partition, position);
            moved |= before == null || before != position;
        }
        return moved;
    }

    /** What cannot be read is no claim of anybody's: cleansing will say so. */
    private void note(ConsumerRecord<String, byte[]> record) {
        if (Claim.read(RawRecords.message(record)) instanceof Reading.Read<Claim>(Claim claim)) {
            claims.add(claim.id());
        }
    }
}
