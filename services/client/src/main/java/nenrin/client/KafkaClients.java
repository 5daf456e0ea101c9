package nenrin.client;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import nenrin.events.Topics;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Makes the client's Kafka clients. */
final class KafkaClients {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration ONE_TRY = Duration.ofSeconds(5);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(100);

    private KafkaClients() {}

    static Producer<String, byte[]> producer(String bootstrapServers) {
        return new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                        Topics.PICTURE_BYTES),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /** Reads what is committed to a topic from now on; no group, so each client sees all of it. */
    static Consumer<String, byte[]> atTheEndOf(String topic, String bootstrapServers) {
        Consumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                        "read_committed",
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                        false,
                        ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG,
                        Topics.PICTURE_BYTES),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        try {
            List<TopicPartition> partitions = partitions(consumer, topic);
            consumer.assign(partitions);
            consumer.endOffsets(partitions, PATIENCE).forEach(consumer::seek);
            return consumer;
        } catch (RuntimeException | Error unreachable) {
            consumer.close();
            throw unreachable;
        }
    }

    /** Broker and topics may be on their way. */
    private static List<TopicPartition> partitions(Consumer<String, byte[]> consumer, String topic) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            List<TopicPartition> there = partitionsNow(consumer, topic);
            if (!there.isEmpty()) {
                return there;
            }
            LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
        }
        throw new TimeoutException("No broker answers, or there is no topic " + topic + ".");
    }

    private static List<TopicPartition> partitionsNow(Consumer<String, byte[]> consumer, String topic) {
        try {
            return consumer.partitionsFor(topic, ONE_TRY).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
        } catch (TimeoutException | UnknownTopicOrPartitionException e) {
            return List.of();
        }
    }
}
