package nenrin.cleansing.topology;

import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/** Writes a message as the contract has it: its value as it is, its attributes as the record's headers. */
final class OutgoingSerde implements Serializer<Outgoing> {
    private OutgoingSerde() {}

    static Serde<Outgoing> serde() {
        return Serdes.serdeFrom(new OutgoingSerde(), (topic, bytes) -> {
            throw new UnsupportedOperationException("What goes out is not read back.");
        });
    }

    @Override
    public byte @Nullable [] serialize(String topic, Outgoing outgoing) {
        return outgoing.message().value();
    }

    @Override
    public byte @Nullable [] serialize(String topic, Headers headers, Outgoing outgoing) {
        KafkaHeaders.replace(headers, outgoing.message());
        return serialize(topic, outgoing);
    }
}
