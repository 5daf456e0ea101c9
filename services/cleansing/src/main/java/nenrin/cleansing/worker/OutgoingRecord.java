package nenrin.cleansing.worker;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import java.util.Objects;
import nenrin.events.Message;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** A record on its way to a topic. */
record OutgoingRecord(String topic, Message message) {

    /** The same for SmallRye. */
    org.eclipse.microprofile.reactive.messaging.Message<byte[]> toSend() {
        RecordHeaders headers = new RecordHeaders();
        message.headers().forEach((name, value) -> headers.add(name, value.getBytes(UTF_8)));
        var metadata = OutgoingKafkaRecordMetadata.<String>builder()
                .withTopic(topic)
                .withKey(message.key())
                .withHeaders(headers)
                .build();
        byte[] value = Objects.requireNonNullElse(message.value(), new byte[0]);
        return org.eclipse.microprofile.reactive.messaging.Message.of(value).addMetadata(metadata);
    }
}
