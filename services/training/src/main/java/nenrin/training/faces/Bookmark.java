package nenrin.training.faces;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How far the clean faces were read.
 *
 * @param topic the topic's id, which a topic made anew under the same name does not share
 * @param positions of each partition the offset that comes next
 * @param asOf when the topic was last read to its end: whoever had gone by then is out
 */
public record Bookmark(String topic, Map<Integer, Long> positions, Instant asOf) {
    /** Copies the positions, in the order of partitions. */
    public Bookmark {
        positions = Map.copyOf(positions);
    }

    /** Nothing was read yet of a topic. */
    static Bookmark begin(String topic) {
        return new Bookmark(topic, Map.of(), Instant.EPOCH);
    }

    /** Further on in the same topic. */
    Bookmark at(Map<Integer, Long> newPositions, Instant newAsOf) {
        return new Bookmark(topic, newPositions, newAsOf);
    }

    /** Whether nothing was read yet. */
    boolean isBegin() {
        return positions.isEmpty();
    }

    /** One line: topic, time, then partitions and offsets. */
    String toText() {
        String offsets = new TreeMap<>(positions)
                .entrySet().stream()
                        .map(entry -> entry.getKey() + ":" + entry.getValue())
                        .collect(Collectors.joining(" "));
        return topic + " " + asOf + " " + offsets;
    }

    /** The other way. */
    static Bookmark of(String text) {
        String[] parts = text.strip().split(" ", -1);
        Map<Integer, Long> positions = Stream.of(parts)
                .skip(2)
                .map(part -> part.split(":", 2))
                .collect(Collectors.toMap(pair -> Integer.valueOf(pair[0]), pair -> Long.valueOf(pair[1])));
        return new Bookmark(parts[0], positions, Instant.parse(parts[1]));
    }
}
