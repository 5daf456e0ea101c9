package nenrin.system;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import nenrin.events.Message;
import nenrin.events.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Sends and reads records as any client would. */
public final class Records {
    private static final Duration POLL = Duration.ofMillis(200);

    private final String bootstrapServers;

    /** Through the broker at this address. */
    public Records(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    /** Sends the messages and waits until the broker has them. */
    public void send(String topic, Collection<Message> messages) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", bootstrapServers, "max.request.size", Topics.PICTURE_BYTES, "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            List<Future<RecordMetadata>> sent = new ArrayList<>();
            messages.forEach(message -> sent.add(producer.send(record(topic, message))));
            for (Future<RecordMetadata> one : sent) {
                one.get();
            }
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException("Kafka did not take the records.", e);
        }
    }

    /** Sends one message and waits until the broker has it. */
    public void send(String topic, Message message) {
        send(topic, List.of(message));
    }

    /** All committed messages of a topic, from its beginning to where it ends now. */
    public List<Message> all(String topic) {
        return all(topic, IsolationLevel.READ_COMMITTED);
    }

    /** All messages of a topic, from its beginning to where it ends now for readers of this isolation. */
    public List<Message> all(String topic, IsolationLevel isolation) {
        try (var consumer = consumer(topic, isolation)) {
            Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
            List<Message> messages = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(POLL).forEach(record -> messages.add(message(record)));
            }
            return messages;
        }
    }

    /** Reads committed messages of a topic from its beginning until {@code enough} are those, or the time is over; what was read by then. */
    public List<Message> until(String topic, Predicate<List<Message>> enough, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        try (var consumer = consumer(topic, IsolationLevel.READ_COMMITTED)) {
            List<Message> messages = new ArrayList<>();
            while (!enough.test(messages) && System.nanoTime() < end) {
                consumer.poll(POLL).forEach(record -> messages.add(message(record)));
            }
            return messages;
        }
    }

    private KafkaConsumer<String, byte[]> consumer(String topic, IsolationLevel isolation) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                bootstrapServers,
                "isolation.level",
                isolation.toString(),
                "max.partition.fetch.bytes",
                Topics.PICTURE_BYTES);
        var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return consumer;
    }

    private static ProducerRecord<String, byte[]> record(String topic, Message message) {
        var record = new ProducerRecord<>(topic, message.key(), message.value());
        message.headers().forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    private static Message message(ConsumerRecord<String, byte[]> record) {
        Map<String, String> headers = new HashMap<>();
        record.headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        return new Message(record.key(), headers, record.value());
    }
}
