package nenrin.bench.aging;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nenrin.events.AgingRequest;
import nenrin.events.Message;
import nenrin.events.TargetAge;
import nenrin.events.Topics;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Requests that wait, the same number in each partition. */
final class Backlog {
    private Backlog() {}

    /** A request of its own for a photo at one age. */
    static AgingRequest request(byte[] photo) {
        return new AgingRequest(
                UUID.randomUUID().toString(),
                "image/png",
                photo,
                List.of(new TargetAge.Absolute(60)),
                null,
                null,
                false,
                null);
    }

    /** Writes at least so many requests. */
    static void fill(String broker, byte[] photo, int requests) {
        Map<String, Object> settings = Map.of("bootstrap.servers", broker, "max.request.size", Topics.PICTURE_BYTES);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            for (int i = 0; i < requests + Topics.PARTITIONS; i++) {
                var unused = producer.send(record(request(photo).toMessage(), i % Topics.PARTITIONS));
            }
        }
    }

    private static ProducerRecord<String, byte[]> record(Message message, int partition) {
        var record = new ProducerRecord<>(Topics.AGING_REQUESTS, partition, message.key(), message.value());
        message.headers().forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }
}
