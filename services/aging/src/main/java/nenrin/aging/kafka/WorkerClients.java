package nenrin.aging.kafka;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import nenrin.events.Topics;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Makes the worker's Kafka clients.
 *
 * @param connection settings of all Kafka clients: {@code bootstrap.servers}, and where they ask for it how to encrypt and to log in
 * @param slot names this worker among all: no other may have it at the same time, and the same worker has it again after a restart
 */
public record WorkerClients(Map<String, Object> connection, String slot) {
    /** All workers share this group: each request is one worker's. */
    public static final String GROUP = "aging";

    /** A killed worker's transaction holds up readers of results for no longer than this. */
    private static final Duration LONGEST_TRANSACTION = Duration.ofSeconds(10);

    /** Topics may be made a moment after the worker starts: look for them again this often. */
    private static final int METADATA_AGE_MS = 5_000;

    /** Worker and broker often start together: look again soon. */
    private static final int RECONNECT_MS = 250;

    /** Keeps a copy. */
    public WorkerClients {
        connection = Map.copyOf(connection);
    }

    /** Of a broker that asks nobody who they are; {@code host:port} of brokers, separated by commas. */
    public static WorkerClients at(String bootstrapServers, String slot) {
        return new WorkerClients(Map.of(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers), slot);
    }

    /**
     * Requests, shared with the other workers. The broker decides on heartbeats and session time in this group protocol.
     *
     * @param most how many records come at once
     */
    public Consumer<String, byte[]> requests(int most) {
        Map<String, Object> settings = reading();
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, GROUP);
        settings.put(ConsumerConfig.GROUP_PROTOCOL_CONFIG, "consumer");
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, most);
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }

    /** A topic that every worker reads whole: without a group. */
    public Consumer<String, byte[]> whole() {
        return new KafkaConsumer<>(reading(), new StringDeserializer(), new ByteArrayDeserializer());
    }

    /** Answers, in transactions. */
    public Producer<String, byte[]> answers() {
        Map<String, Object> settings = writing();
        settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, GROUP + "-" + slot);
        settings.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, Math.toIntExact(LONGEST_TRANSACTION.toMillis()));
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    /** Dead letters that belong to no transaction. */
    public Producer<String, byte[]> letters() {
        return new KafkaProducer<>(writing(), new StringSerializer(), new ByteArraySerializer());
    }

    private Map<String, Object> writing() {
        Map<String, Object> settings = new HashMap<>(connection);
        // A dead letter is a record of the largest size and what is said about it.
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Topics.PICTURE_BYTES + Topics.JSON_BYTES);
        settings.put(ProducerConfig.BUFFER_MEMORY_CONFIG, 4L * Topics.PICTURE_BYTES);
        settings.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, RECONNECT_MS);
        return settings;
    }

    private Map<String, Object> reading() {
        Map<String, Object> settings = new HashMap<>(connection);
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG); // the service's name, of which nothing is a member
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, METADATA_AGE_MS);
        settings.put(ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, RECONNECT_MS);
        // What is fetched ahead stays in memory; a record that is larger comes alone.
        settings.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, Topics.PICTURE_BYTES);
        return settings;
    }
}
