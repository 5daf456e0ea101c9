package nenrin.studio.flow;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nenrin.events.TopicSpec;
import nenrin.events.Topics;
import nenrin.kafka.BrokerView.Lag;
import nenrin.kafka.BrokerView.Offsets;
import nenrin.kafka.GroupMembers.Member;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * The pipeline at one moment.
 *
 * @param reachable whether Kafka answers; the rest is empty where it does not
 * @param topics in the order in which a face meets them
 */
public record FlowView(Instant at, boolean reachable, List<Topic> topics, List<Group> groups) {
    private static final double MILLIS = 1_000;

    /**
     * A topic.
     *
     * @param records counted by offsets, so marks of transactions count too
     * @param perSecond how fast it grows, records a second since the look before; 0 at the first
     */
    public record Topic(String name, long records, double perSecond, boolean compacted) {}

    /**
     * A group of readers.
     *
     * @param lag records that it has not read yet, by topic
     */
    public record Group(String name, Map<String, Long> lag, List<Member> members) {}

    /** What can be seen of a broker at one moment. */
    record Look(Instant at, Offsets offsets, List<Lag> lags, List<Member> members) {}

    static FlowView away(Instant at) {
        return new FlowView(at, false, List.of(), List.of());
    }

    static FlowView of(Look look, @Nullable Look before) {
        Map<String, Long> records = look.offsets.records();
        List<Topic> topics = Topics.all().stream()
                .filter(topic -> records.containsKey(topic.name()))
                .map(topic -> topic(topic, records.getOrDefault(topic.name(), 0L), look, before))
                .toList();
        return new FlowView(look.at, true, topics, groups(look));
    }

    private static Topic topic(TopicSpec topic, long records, Look look, @Nullable Look before) {
        double rate = before == null ? 0 : rate(topic.name(), look, before);
        return new Topic(topic.name(), records, rate, topic.compacted());
    }

    private static double rate(String topic, Look look, Look before) {
        double seconds = Duration.between(before.at, look.at).toMillis() / MILLIS;
        return seconds <= 0 ? 0 : Math.max(0, end(look, topic) - end(before, topic)) / seconds;
    }

    private static long end(Look look, String topic) {
        return look.offsets.end().entrySet().stream()
                .filter(end -> isOf(end.getKey(), topic))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private static boolean isOf(TopicPartition partition, String topic) {
        return partition.topic().equals(topic);
    }

    private static List<Group> groups(Look look) {
        Map<String, Map<String, Long>> lags = new TreeMap<>();
        look.members.forEach(member -> lags.put(member.group(), Map.of()));
        lags.putAll(look.lags.stream()
                .collect(Collectors.groupingBy(Lag::group, Collectors.toMap(Lag::topic, Lag::lag, Long::sum))));
        List<Group> groups = new ArrayList<>();
        lags.forEach((name, lag) -> groups.add(new Group(
                name,
                new TreeMap<>(lag),
                look.members.stream().filter(one -> one.group().equals(name)).toList())));
        return groups;
    }
}
