package nenrin.studio.flow;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import nenrin.events.DeadLetter;
import nenrin.events.EventHeaders;
import nenrin.events.Message;
import nenrin.events.Reading;
import org.jspecify.annotations.Nullable;

/** The latest records that could not be read: so many at most, and so many bytes of them. Safe for use by many threads. */
public final class DeadLetters {
    private final int mostLetters;
    private final long mostBytes;
    private final Deque<Kept> letters = new ArrayDeque<>();

    /** Keeps this much. */
    public DeadLetters(int mostLetters, long mostBytes) {
        this.mostLetters = mostLetters;
        this.mostBytes = mostBytes;
    }

    /**
     * A dead letter, without what it says.
     *
     * @param at when it was put aside
     * @param bytes of its value
     */
    public record View(String topic, int partition, long offset, String reason, Instant at, int bytes) {}

    private record Kept(View view, DeadLetter letter) {}

    /** Reads a record of {@code dead-letters}. */
    public synchronized void accept(Message message) {
        if (DeadLetter.read(message) instanceof Reading.Read<DeadLetter>(DeadLetter letter)
                && find(letter).isEmpty()) {
            Instant at = EventHeaders.time(message).orElse(Instant.EPOCH);
            letters.add(new Kept(view(letter, at), letter));
            while (letters.size() > mostLetters || (letters.size() > 1 && bytes() > mostBytes)) {
                letters.remove();
            }
        }
    }

    /** What is kept, the latest first. */
    public synchronized List<View> latest() {
        return letters.stream()
                .map(Kept::view)
                .sorted(Comparator.comparing(View::at).reversed())
                .toList();
    }

    /** The record itself, by where it was read from. */
    public synchronized Optional<DeadLetter> find(String topic, int partition, long offset) {
        return letters.stream()
                .map(Kept::letter)
                .filter(one -> one.topic().equals(topic) && one.partition() == partition && one.offset() == offset)
                .findFirst();
    }

    private Optional<DeadLetter> find(DeadLetter letter) {
        return find(letter.topic(), letter.partition(), letter.offset());
    }

    private long bytes() {
        return letters.stream().mapToLong(kept -> kept.view.bytes).sum();
    }

    private static View view(DeadLetter letter, Instant at) {
        byte @Nullable [] value = letter.original().value();
        return new View(
                letter.topic(),
                letter.partition(),
                letter.offset(),
                letter.reason(),
                at,
                value == null ? 0 : value.length);
    }
}
