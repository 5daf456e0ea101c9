package nenrin.client;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import nenrin.events.Message;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Kafka's records as the contract's messages, and back. */
final class KafkaMessages {
    private KafkaMessages() {}

    static Message message(ConsumerRecord<String, byte[]> record) {
        Map<String, String> headers = new LinkedHashMap<>();
        record.headers().forEach(header -> {
            byte[] value = header.value();
            headers.put(header.key(), value == null ? "" : new String(value, StandardCharsets.UTF_8));
        });
        return new Message(record.key(), headers, record.value());
    }

    static ProducerRecord<String, byte[]> record(String topic, Message message) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic, message.key(), message.value());
        message.headers().forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }
}
