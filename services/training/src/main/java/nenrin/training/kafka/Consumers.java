package nenrin.training.kafka;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Makes plain consumers, which never commit and see only what is committed, and what asks about topics. */
public final class Consumers {
    private final Map<String, Object> settings;

    /** With the {@code kafka.…} settings of the service, the brokers' address among them. */
    public Consumers(Map<String, Object> settings) {
        this.settings = Map.copyOf(settings);
    }

    /** Reads whole topics, outside any group. */
    KafkaConsumer<String, byte[]> alone() {
        return consumer(Map.of());
    }

    /** A member of a group (KIP-848), for the sake of the partitions that it is given. */
    KafkaConsumer<String, byte[]> member(String group) {
        return consumer(
                Map.of(ConsumerConfig.GROUP_ID_CONFIG, group, ConsumerConfig.GROUP_PROTOCOL_CONFIG, "consumer"));
    }

    /** Asks the brokers about their topics. */
    Admin admin() {
        return Admin.create(all());
    }

    private KafkaConsumer<String, byte[]> consumer(Map<String, Object> more) {
        Map<String, Object> all = all();
        all.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        all.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        all.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        all.putAll(more);
        return new KafkaConsumer<>(all, new StringDeserializer(), new ByteArrayDeserializer());
    }

    private Map<String, Object> all() {
        Map<String, Object> all = new HashMap<>(settings);
        all.remove(ConsumerConfig.GROUP_ID_CONFIG); // the service's name, of which nothing is a member
        return all;
    }
}
