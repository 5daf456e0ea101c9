package nenrin.studio.kafka;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nenrin.events.Message;
import nenrin.kafka.Placed;
import nenrin.kafka.Tail;
import nenrin.kafka.Unanswered;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;

/** Hands on all that comes to a topic, on a thread of its own, until it is closed; a broker that is away is waited for. */
public final class Following implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Following.class);
    private static final Duration STEP = Duration.ofMillis(500);
    private static final long PAUSE_MILLIS = 1_000;

    private final String topic;
    private final Supplier<Tail> tail;
    private final Consumer<Placed> reader;
    private final Thread thread;
    private volatile boolean reading;
    private volatile boolean closed;

    private Following(String topic, Supplier<Tail> tail, Consumer<Placed> reader) {
        this.topic = topic;
        this.tail = tail;
        this.reader = reader;
        this.thread = Thread.ofPlatform().daemon().name("follow-" + topic).start(this::run);
    }

    /** Begins with what comes next. */
    public static Following fromNow(String kafka, String topic, Consumer<Message> reader) {
        return new Following(topic, () -> new Tail(kafka, topic), placed -> reader.accept(placed.message()));
    }

    /** Begins with what is there. The reader must not mind being told a thing twice. */
    public static Following fromBeginning(String kafka, String topic, Consumer<Message> reader) {
        return placedFromBeginning(kafka, topic, placed -> reader.accept(placed.message()));
    }

    /** The same, with where each record stands. */
    public static Following placedFromBeginning(String kafka, String topic, Consumer<Placed> reader) {
        return new Following(topic, () -> Tail.fromBeginning(kafka, topic), reader);
    }

    /** Whether nothing that is written from now on will be missed. */
    public boolean isReading() {
        return reading;
    }

    private void run() {
        while (!closed) {
            try (Tail open = tail.get()) {
                reading = true;
                while (!closed) {
                    open.pollPlaced(STEP).forEach(this::handOn);
                }
            } catch (Unanswered | KafkaException e) {
                reading = false;
                if (!closed) {
                    LOG.warnf("%s can't be read at the moment: %s", topic, e.getMessage());
                    pause();
                }
            }
        }
    }

    /** One record that its reader stumbles over must not be the last. */
    @SuppressWarnings("CatchingUnchecked")
    private void handOn(Placed placed) {
        try {
            reader.accept(placed);
        } catch (RuntimeException fault) {
            LOG.errorf(fault, "A record of %s was passed over.", topic);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }
}
