package nenrin.events;

import java.time.Duration;

/**
 * How a topic is made.
 *
 * @param compacted whether the newest record of each key is kept for ever
 * @param retention how long records are kept; of a compacted topic: how long its tombstones are
 * @param maxMessageBytes the largest batch of records, bytes
 */
public record TopicSpec(String name, int partitions, boolean compacted, Duration retention, int maxMessageBytes) {}
