package nenrin.kafka;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import nenrin.events.Message;
import nenrin.events.Topics;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Sends records and waits until the broker has them. */
public final class Sender implements AutoCloseable {
    private final String kafka;
    private final KafkaProducer<String, byte[]> producer;

    /** Sends to the broker at this address. */
    public Sender(String kafka) {
        this.kafka = kafka;
        Map<String, Object> settings = ClientSettings.of(
                kafka,
                Map.of(
                        "max.request.size",
                        Topics.PICTURE_BYTES,
                        "max.block.ms",
                        30_000,
                        "delivery.timeout.ms",
                        60_000));
        producer = Unanswered.unless(
                kafka, () -> new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer()));
    }

    /** Sends one record; back once it is written. */
    public void send(String topic, Message message) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic, message.key(), message.value());
        message.headers().forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try {
            producer.send(record).get();
        } catch (ExecutionException e) {
            throw Unanswered.because(kafka, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while sending.", e);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
