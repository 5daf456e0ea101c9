package nenrin.events;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a topic is made.
 *
 * @param compacted whether the newest record of each key is kept for ever
 * @param retention how long records are kept; of a compacted topic: how long its tombstones are
 * @param maxMessageBytes the largest batch of records, bytes
 */
public record TopicSpec(String name, int partitions, boolean compacted, Duration retention, int maxMessageBytes) {
    /** A segment goes as a whole, once its last record is old enough: in an eighth of the time it is closed. */
    private static final int SEGMENTS = 8;

    /** The same in Kafka's own words: the settings of the topic that differ from a broker's, by name. */
    public Map<String, String> settings() {
        Map<String, String> settings = new TreeMap<>(compacted ? compaction() : deletion());
        settings.put("max.message.bytes", Integer.toString(maxMessageBytes));
        return settings;
    }

    /** Cleaned within that time, so that an erased face is gone from the disk too. */
    private Map<String, String> compaction() {
        return Map.of(
                "cleanup.policy", "compact",
                "delete.retention.ms", millis(retention),
                "max.compaction.lag.ms", millis(retention));
    }

    private Map<String, String> deletion() {
        return Map.of(
                "cleanup.policy", "delete",
                "retention.ms", millis(retention),
                "segment.ms", millis(retention.dividedBy(SEGMENTS)));
    }

    private static String millis(Duration duration) {
        return Long.toString(duration.toMillis());
    }
}
