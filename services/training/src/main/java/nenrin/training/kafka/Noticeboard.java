package nenrin.training.kafka;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import nenrin.events.Topics;
import nenrin.training.jobs.Bookkeeper;
import nenrin.training.jobs.Origin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/**
 * Follows {@code training.jobs} and {@code training.progress} from their beginnings, outside any group, for as long as the worker lives, and keeps the table of jobs. A thread of its own runs it, which only
 * reads and never computes.
 */
public final class Noticeboard implements Runnable {
    private static final Logger LOG = System.getLogger(Noticeboard.class.getName());
    private static final Duration POLL = Duration.ofMillis(100);
    private static final Duration AGAIN = Duration.ofMillis(500);

    private final Consumers consumers;
    private final Bookkeeper bookkeeper;
    private final Queue<CompletableFuture<Void>> asked = new ConcurrentLinkedQueue<>();
    private final List<Waiting> waiting = new ArrayList<>();
    private volatile boolean closed;

    /** Somebody who waits until all before these ends was read. */
    private record Waiting(Map<TopicPartition, Long> ends, CompletableFuture<Void> reached) {}

    /** Tells this bookkeeper what it reads. */
    public Noticeboard(Consumers consumers, Bookkeeper bookkeeper) {
        this.consumers = consumers;
        this.bookkeeper = bookkeeper;
    }

    /** Done when all is read that stands on both topics at the time of asking. */
    public CompletableFuture<Void> caughtUp() {
        CompletableFuture<Void> reached = new CompletableFuture<>();
        asked.add(reached);
        return reached;
    }

    /** Makes {@link #run} end soon. */
    public void close() {
        closed = true;
    }

    @Override
    public void run() {
        while (!closed) {
            try (KafkaConsumer<String, byte[]> consumer = consumers.alone()) {
                Positions.assign(consumer, List.of(Topics.TRAINING_JOBS, Topics.TRAINING_PROGRESS));
                while (!closed) {
                    readOn(consumer);
                }
            } catch (KafkaException | TopicMissing e) {
                LOG.log(Level.WARNING, "Reading the jobs begins again: {0}", e.getMessage());
                pause();
            }
        }
    }

    private void readOn(KafkaConsumer<String, byte[]> consumer) {
        for (CompletableFuture<Void> reached = asked.poll(); reached != null; reached = asked.poll()) {
            waiting.add(new Waiting(Positions.ends(consumer), reached));
        }
        consumer.poll(POLL).forEach(this::enter);
        waiting.stream()
                .filter(one -> Positions.areReached(consumer, one.ends()))
                .forEach(one -> one.reached().complete(null));
        waiting.removeIf(one -> one.reached().isDone());
    }

    private void enter(ConsumerRecord<String, byte[]> record) {
        if (record.topic().equals(Topics.TRAINING_JOBS)) {
            Origin origin = new Origin(record.partition(), record.offset(), Instant.ofEpochMilli(record.timestamp()));
            bookkeeper.job(Records.message(record), origin);
        } else {
            bookkeeper.progress(Records.message(record), Instant.now());
        }
    }

    private static void pause() {
        try {
            Thread.sleep(AGAIN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
