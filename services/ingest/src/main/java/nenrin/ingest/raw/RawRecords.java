package nenrin.ingest.raw;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.Map;
import nenrin.events.Message;
import nenrin.events.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Messages as Kafka's records and back. */
final class RawRecords {
    private RawRecords() {}

    static ProducerRecord<String, byte[]> record(Message message) {
        var record = new ProducerRecord<>(Topics.FACES_RAW, message.key(), message.value());
        message.headers().forEach((name, text) -> record.headers().add(name, text.getBytes(UTF_8)));
        return record;
    }

    static Message message(ConsumerRecord<String, byte[]> record) {
        Map<String, String> headers = new HashMap<>();
        record.headers().forEach(header -> {
            if (header.value() != null) {
                headers.put(header.key(), new String(header.value(), UTF_8));
            }
        });
        return new Message(record.key(), headers, record.value());
    }
}
