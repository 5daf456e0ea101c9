package nenrin.aging.kafka;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Reads a topic whole, then goes on reading: what is written to it is known a moment later. */
public final class TopicFollower implements Runnable {
    private static final Logger LOG = Logger.getLogger(TopicFollower.class);
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final Supplier<Consumer<String, byte[]>> consumers;
    private final String topic;
    private final java.util.function.Consumer<ConsumerRecord<String, byte[]>> taker;
    private final CompletableFuture<Void> readToEnd = new CompletableFuture<>();
    private volatile @Nullable Consumer<String, byte[]> current;
    private volatile boolean stopped;

    /**
     * A follower that is run by one thread.
     *
     * @param taker gets every record, again from the first where Kafka failed meanwhile
     */
    public TopicFollower(
            WorkerClients clients, String topic, java.util.function.Consumer<ConsumerRecord<String, byte[]>> taker) {
        this.consumers = clients::whole;
        this.topic = topic;
        this.taker = taker;
    }

    /** Done once every record that was there at the start has been read. */
    public CompletableFuture<Void> readToEnd() {
        return readToEnd;
    }

    /** Ends it; may be called by any thread. */
    public void stop() {
        stopped = true;
        Consumer<String, byte[]> reading = current;
        if (reading != null) {
            reading.wakeup();
        }
    }

    @Override
    @SuppressWarnings("CatchingUnchecked") // whatever Kafka throws, the topic can be read again from its beginning
    public void run() {
        while (!stopped) {
            try (Consumer<String, byte[]> consumer = consumers.get()) {
                current = consumer;
                follow(consumer);
            } catch (WakeupException e) {
                // stopped
            } catch (RuntimeException e) {
                LOG.warnf("Reads %s again: %s", topic, e.toString());
                pause();
            }
        }
    }

    private void follow(Consumer<String, byte[]> consumer) {
        List<TopicPartition> partitions = partitions(consumer);
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        // Positions, not counts: compaction and transactions leave offsets without records.
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        while (!stopped) {
            if (!readToEnd.isDone()
                    && ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue())) {
                readToEnd.complete(null);
            }
            consumer.poll(PATIENCE).forEach(taker);
        }
    }

    private List<TopicPartition> partitions(Consumer<String, byte[]> consumer) {
        while (!stopped) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            if (!partitions.isEmpty()) {
                return partitions;
            }
            pause();
        }
        return List.of();
    }

    private void pause() {
        try {
            Thread.sleep(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopped = true;
        }
    }
}
