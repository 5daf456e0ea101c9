package nenrin.ingest.raw;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import nenrin.events.Topics;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;

/**
 * Where the partitions of {@code faces.raw} begin and end. The end is the last record of all, not the last before an open transaction: claims of ours may stand behind somebody's open one.
 *
 * @param begins offset of each partition's first record that is still kept
 * @param ends offset behind each partition's last
 */
record RawEnds(Map<TopicPartition, Long> begins, Map<TopicPartition, Long> ends) {

    /** Asks Kafka. */
    static RawEnds now(KafkaSettings settings) {
        try (Admin admin = Admin.create(settings.admin())) {
            List<TopicPartition> partitions = partitions(admin);
            return new RawEnds(
                    offsets(admin, partitions, OffsetSpec.earliest()), offsets(admin, partitions, OffsetSpec.latest()));
        }
    }

    /** Whether records that were read are gone, or the topic is another one by now. */
    boolean haveLost(Map<TopicPartition, Long> oldBegins, Map<TopicPartition, Long> read) {
        return oldBegins.entrySet().stream().anyMatch(old -> !old.getValue().equals(begins.get(old.getKey())))
                || read.entrySet().stream().anyMatch(old -> ends.getOrDefault(old.getKey(), 0L) < old.getValue());
    }

    boolean areReachedBy(Map<TopicPartition, Long> positions) {
        return ends.entrySet().stream().allMatch(end -> positions.getOrDefault(end.getKey(), 0L) >= end.getValue());
    }

    private static List<TopicPartition> partitions(Admin admin) {
        return result(admin.describeTopics(List.of(Topics.FACES_RAW)).allTopicNames()).values().stream()
                .flatMap(topic -> topic.partitions().stream())
                .map(partition -> new TopicPartition(Topics.FACES_RAW, partition.partition()))
                .toList();
    }

    private static Map<TopicPartition, Long> offsets(Admin admin, List<TopicPartition> partitions, OffsetSpec where) {
        Map<TopicPartition, OffsetSpec> asked =
                partitions.stream().collect(Collectors.toMap(partition -> partition, partition -> where));
        return result(admin.listOffsets(asked).all()).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, info -> info.getValue().offset()));
    }

    private static <T> T result(KafkaFuture<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof KafkaException cause ? cause : new KafkaException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException(e);
        }
    }
}
