package nenrin.ingest.raw;

import java.util.HashMap;
import java.util.Map;
import nenrin.events.Topics;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;

/**
 * How this service speaks with Kafka.
 *
 * @param shared what all clients need: addresses, security
 * @param transactionalId the name under which claims are written; the same after a restart, and no other running service's
 */
public record KafkaSettings(Map<String, Object> shared, String transactionalId) {
    /** How long an answer may take until Kafka counts as unreachable, milliseconds. */
    private static final int PATIENCE = 20_000;

    private static final int TRANSACTION_TIMEOUT = 10_000;
    private static final int MIB = 1 << 20;

    /** Keeps a copy. */
    public KafkaSettings {
        shared = Map.copyOf(shared);
    }

    /** For writing claims: some MB of pictures in memory at most, sent in batches that hold several. */
    Map<String, Object> producer() {
        return with(Map.of(
                ProducerConfig.TRANSACTIONAL_ID_CONFIG,
                transactionalId,
                ProducerConfig.TRANSACTION_TIMEOUT_CONFIG,
                TRANSACTION_TIMEOUT,
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                PATIENCE,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                PATIENCE / 2,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                PATIENCE,
                ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                Topics.PICTURE_BYTES,
                ProducerConfig.BUFFER_MEMORY_CONFIG,
                2L * Topics.PICTURE_BYTES,
                ProducerConfig.BATCH_SIZE_CONFIG,
                MIB / 4));
    }

    /** For reading what is committed, a few MB at a time. */
    Map<String, Object> consumer() {
        return with(Map.of(
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest", // where records have just been deleted: what is read twice does no harm
                ConsumerConfig.FETCH_MAX_BYTES_CONFIG,
                8 * MIB,
                ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                PATIENCE));
    }

    /** For asking where the topic begins and ends. */
    Map<String, Object> admin() {
        return with(Map.of(
                CommonClientConfigs.REQUEST_TIMEOUT_MS_CONFIG,
                PATIENCE / 2,
                CommonClientConfigs.DEFAULT_API_TIMEOUT_MS_CONFIG,
                PATIENCE));
    }

    private Map<String, Object> with(Map<String, Object> own) {
        Map<String, Object> all = new HashMap<>(shared);
        all.putAll(own);
        return all;
    }
}
