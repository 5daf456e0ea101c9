package nenrin.kafka;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nenrin.events.Topics;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;

/** What a broker holds: counted in offsets, so markers of transactions and what compaction has not thrown out yet count as records. */
public final class BrokerView implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 10;

    private final Admin admin;
    private final String kafka;

    /** Looks at the broker at this address. */
    public BrokerView(String kafka) {
        this.kafka = kafka;
        this.admin = AdminClients.at(kafka);
    }

    /**
     * How far a group is behind on a topic.
     *
     * @param lag records that it has not read yet
     */
    public record Lag(String group, String topic, long lag) {}

    /** Where the topics begin and end. */
    public record Offsets(Map<TopicPartition, Long> first, Map<TopicPartition, Long> end) {
        /** Records between begin and end by topic, in the order of the contract; topics that are not there are left out. */
        public Map<String, Long> records() {
            Map<String, Long> records = new TreeMap<>();
            end.forEach((partition, to) ->
                    records.merge(partition.topic(), to - first.getOrDefault(partition, to), Long::sum));
            return records;
        }
    }

    /** Where Nenrin's topics begin and end now. */
    public Offsets offsets() {
        List<TopicPartition> partitions = partitions();
        return new Offsets(offsets(partitions, OffsetSpec.earliest()), offsets(partitions, OffsetSpec.latest()));
    }

    /** How far each group is behind on each topic that it reads, by what it has committed. */
    public List<Lag> lags(Offsets offsets) {
        List<String> groups = result(admin.listGroups().all()).stream()
                .map(GroupListing::groupId)
                .sorted()
                .toList();
        Map<String, ListConsumerGroupOffsetsSpec> asked = new HashMap<>();
        groups.forEach(group -> asked.put(group, new ListConsumerGroupOffsetsSpec()));
        Map<String, Map<TopicPartition, OffsetAndMetadata>> committed = asked.isEmpty()
                ? Map.of()
                : result(admin.listConsumerGroupOffsets(asked).all());
        List<Lag> lags = new ArrayList<>();
        groups.forEach(group -> lags.addAll(lags(group, committed.getOrDefault(group, Map.of()), offsets)));
        return lags;
    }

    /** The members of all groups. */
    public List<GroupMembers.Member> members() {
        try {
            return new GroupMembers(admin).all();
        } catch (ExecutionException | TimeoutException e) {
            throw Unanswered.because(kafka, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static List<Lag> lags(String group, Map<TopicPartition, OffsetAndMetadata> committed, Offsets offsets) {
        return committed.keySet().stream()
                .map(TopicPartition::topic)
                .filter(topic ->
                        Topics.all().stream().anyMatch(known -> known.name().equals(topic)))
                .distinct()
                .sorted()
                .map(topic -> new Lag(group, topic, lag(topic, committed, offsets)))
                .toList();
    }

    private static long lag(String topic, Map<TopicPartition, OffsetAndMetadata> committed, Offsets offsets) {
        return offsets.end.entrySet().stream()
                .filter(partition -> partition.getKey().topic().equals(topic))
                .mapToLong(partition -> partition.getValue() - read(partition.getKey(), committed, offsets))
                .sum();
    }

    private static long read(
            TopicPartition partition, Map<TopicPartition, OffsetAndMetadata> committed, Offsets offsets) {
        OffsetAndMetadata offset = committed.get(partition);
        return offset != null ? offset.offset() : offsets.first.getOrDefault(partition, 0L);
    }

    private List<TopicPartition> partitions() {
        var there = result(admin.listTopics().names());
        List<String> names = Topics.all().stream()
                .map(topic -> topic.name())
                .filter(there::contains)
                .toList();
        List<TopicPartition> partitions = new ArrayList<>();
        for (TopicDescription topic :
                result(admin.describeTopics(names).allTopicNames()).values()) {
            topic.partitions().forEach(one -> partitions.add(new TopicPartition(topic.name(), one.partition())));
        }
        return partitions;
    }

    private Map<TopicPartition, Long> offsets(List<TopicPartition> partitions, OffsetSpec where) {
        Map<TopicPartition, OffsetSpec> asked = new HashMap<>();
        partitions.forEach(partition -> asked.put(partition, where));
        Map<TopicPartition, Long> offsets = new HashMap<>();
        Map<TopicPartition, ListOffsetsResultInfo> answers =
                result(admin.listOffsets(asked).all());
        answers.forEach((partition, answer) -> offsets.put(partition, answer.offset()));
        return offsets;
    }

    private <T> T result(KafkaFuture<T> future) {
        try {
            return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw Unanswered.because(kafka, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        admin.close();
    }
}
