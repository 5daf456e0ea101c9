package nenrin.aging.kafka;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.jspecify.annotations.Nullable;

/**
 * How far a partition is answered. Records are answered side by side and a result at a time, while Kafka remembers one offset: that of the
 * first record which is not answered whole. What is written of it and of later ones stands in the offset's metadata, as {@link Span}s. So
 * whoever goes on repeats nothing. There are no more spans than records in hand: what lies between two of those is answered whole. For one
 * thread.
 */
final class Progress {
    private final List<Span> earlier = new ArrayList<>();
    private final NavigableMap<Long, Integer> taken = new TreeMap<>();
    private long next;

    /** From the last commit; null where nothing was ever committed. */
    static Progress from(@Nullable OffsetAndMetadata committed) {
        Progress progress = new Progress();
        if (committed != null) {
            progress.next = committed.offset();
            Arrays.stream(committed.metadata().split(" ", -1))
                    .map(Span::read)
                    .flatMap(Optional::stream)
                    .forEach(progress.earlier::add);
        }
        return progress;
    }

    /** Notes that the record at an offset has come. Those of a partition come in their order. */
    void take(long offset) {
        int before = earlier.stream()
                .filter(span -> span.holds(offset))
                .mapToInt(Span::results)
                .max()
                .orElse(0);
        taken.put(offset, before);
    }

    /** How many results of a record that was taken are written. */
    int written(long offset) {
        return taken.getOrDefault(offset, 0);
    }

    /** Whether a record that was taken is answered whole. */
    boolean isAnswered(long offset) {
        return written(offset) == Span.ALL;
    }

    /** Notes what is written now of a record that was taken. */
    void write(long offset, int results, boolean last) {
        taken.put(offset, last ? Span.ALL : results);
    }

    /** What Kafka is to remember; what it need not is forgotten. */
    OffsetAndMetadata position() {
        while (!taken.isEmpty() && taken.firstEntry().getValue() == Span.ALL) {
            next = taken.pollFirstEntry().getKey() + 1;
        }
        if (!taken.isEmpty()) {
            next = taken.firstKey();
        }
        earlier.removeIf(span -> span.to() < next);
        return new OffsetAndMetadata(next, metadata());
    }

    private String metadata() {
        List<Span> spans = spans();
        long last = taken.isEmpty() ? next - 1 : taken.lastKey();
        earlier.stream().filter(span -> span.to() > last).forEach(span -> spans.add(span.after(last)));
        return spans.stream().map(Span::wire).collect(Collectors.joining(" "));
    }

    /** Of what was taken. */
    private List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        boolean goesOn = false;
        for (var entry : taken.entrySet()) {
            long offset = entry.getKey();
            int results = entry.getValue();
            if (goesOn && results == Span.ALL) {
                spans.add(spans.removeLast().upTo(offset));
            } else if (results > 0) {
                spans.add(new Span(offset, offset, results));
            }
            goesOn = results == Span.ALL;
        }
        return spans;
    }
}
