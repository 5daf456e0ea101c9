package nenrin.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nenrin.events.Message;
import nenrin.events.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * What is committed to a topic from now on: the ends of all its partitions are taken when this is made, so that nothing which is asked for afterwards can be missed. Belongs to no group.
 */
public final class Tail implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration ONE_TRY = Duration.ofSeconds(5);
    private static final long BETWEEN_TRIES_MILLIS = 50;

    private final KafkaConsumer<String, byte[]> consumer;

    /** Reads from the end of the topic; waits for a broker that is being started. */
    public Tail(String kafka, String topic) {
        consumer = consumer(kafka);
        try {
            List<TopicPartition> partitions = partitions(kafka, topic);
            consumer.assign(partitions);
            consumer.endOffsets(partitions, PATIENCE).forEach(consumer::seek);
        } catch (KafkaException e) {
            consumer.close();
            throw Unanswered.because(kafka, e);
        }
    }

    /** Reads from the beginning of the topic, then on. */
    public static Tail fromBeginning(String kafka, String topic) {
        Tail tail = new Tail(kafka, topic);
        tail.consumer.seekToBeginning(tail.consumer.assignment());
        return tail;
    }

    /** All that is committed to the topic now, from its beginning. */
    public static List<Message> whole(String kafka, String topic) {
        List<Message> messages = new ArrayList<>();
        each(kafka, topic, messages::add);
        return messages;
    }

    /** The same, one by one: a topic of pictures may not fit in memory. */
    public static void each(String kafka, String topic, Consumer<Message> take) {
        try (Tail tail = fromBeginning(kafka, topic)) {
            Map<TopicPartition, Long> ends = tail.consumer.endOffsets(tail.consumer.assignment(), PATIENCE);
            while (ends.entrySet().stream().anyMatch(end -> tail.consumer.position(end.getKey()) < end.getValue())) {
                tail.poll(ONE_TRY).forEach(take);
            }
        }
    }

    private static KafkaConsumer<String, byte[]> consumer(String kafka) {
        Map<String, Object> settings = ClientSettings.of(
                kafka,
                Map.of(
                        "isolation.level",
                        "read_committed",
                        "enable.auto.commit",
                        false,
                        "fetch.max.wait.ms",
                        100,
                        "max.partition.fetch.bytes",
                        Topics.PICTURE_BYTES,
                        "default.api.timeout.ms",
                        (int) ONE_TRY.toMillis(),
                        "request.timeout.ms",
                        (int) ONE_TRY.toMillis()));
        return Unanswered.unless(
                kafka, () -> new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer()));
    }

    private List<TopicPartition> partitions(String kafka, String topic) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            List<TopicPartition> there = partitionsNow(topic);
            if (!there.isEmpty()) {
                return there;
            }
            pause();
        }
        consumer.close();
        throw Unanswered.broker(kafka);
    }

    private List<TopicPartition> partitionsNow(String topic) {
        try {
            return consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
        } catch (TimeoutException | UnknownTopicOrPartitionException e) {
            return List.of(); // the broker, or its topic, is not there yet
        }
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_TRIES_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the broker.", e);
        }
    }

    /** What has come since the last call; waits for something at most so long. */
    public List<Message> poll(Duration patience) {
        return pollPlaced(patience).stream().map(Placed::message).toList();
    }

    /** The same, with where it stands. */
    public List<Placed> pollPlaced(Duration patience) {
        List<Placed> placed = new ArrayList<>();
        consumer.poll(patience)
                .forEach(record -> placed.add(new Placed(message(record), record.partition(), record.offset())));
        return placed;
    }

    static Message message(ConsumerRecord<String, byte[]> record) {
        Map<String, String> headers = new LinkedHashMap<>();
        record.headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        return new Message(record.key(), headers, record.value());
    }

    @Override
    public void close() {
        consumer.close();
    }
}
