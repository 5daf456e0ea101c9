package nenrin.aging.kafka;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import nenrin.aging.models.ModelShelf;
import nenrin.aging.models.RefusedModel;
import nenrin.events.Failure;
import nenrin.events.Message;
import nenrin.events.PublishedModel;
import nenrin.events.Reading.Read;
import nenrin.events.Reading.Refused;
import nenrin.events.Reading.Unreadable;
import nenrin.events.Topics;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Reads the topic {@code models} whole, then goes on reading: a new or replaced model is on the shelf a moment later. */
public final class ModelsFollower implements Runnable {
    private static final Logger LOG = Logger.getLogger(ModelsFollower.class);
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final Supplier<Consumer<String, byte[]>> consumers;
    private final ModelShelf shelf;
    private final CompletableFuture<Void> readToEnd = new CompletableFuture<>();
    private volatile @Nullable Consumer<String, byte[]> current;
    private volatile boolean stopped;

    /** A follower that is run by one thread. */
    public ModelsFollower(WorkerClients clients, ModelShelf shelf) {
        this.consumers = clients::whole;
        this.shelf = shelf;
    }

    /** Done once every model that was there at the start has been read. */
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
                LOG.warnf("Reads the models again: %s", e.toString());
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
            consumer.poll(PATIENCE).forEach(this::take);
        }
    }

    private List<TopicPartition> partitions(Consumer<String, byte[]> consumer) {
        while (!stopped) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topics.MODELS).stream()
                    .map(partition -> new TopicPartition(Topics.MODELS, partition.partition()))
                    .toList();
            if (!partitions.isEmpty()) {
                return partitions;
            }
            pause();
        }
        return List.of();
    }

    private void take(ConsumerRecord<String, byte[]> record) {
        Message message = KafkaMessages.message(record);
        String name = record.key() == null ? "" : record.key();
        if (message.isTombstone()) {
            shelf.remove(name);
            return;
        }
        switch (PublishedModel.read(message)) {
            case Read<PublishedModel>(PublishedModel model) -> take(model);
            case Refused<PublishedModel>(String id, Failure failure) ->
                refuse(new RefusedModel(id, failure.code(), failure.sentence()));
            case Unreadable<PublishedModel>(String reason) ->
                refuse(new RefusedModel(name, "model-record-unreadable", reason));
        }
    }

    private void take(PublishedModel model) {
        shelf.take(model)
                .ifPresentOrElse(
                        ModelsFollower::log, () -> LOG.infof("Model %s %s is served.", model.name(), model.version()));
    }

    private void refuse(RefusedModel model) {
        shelf.refuse(model);
        log(model);
    }

    private static void log(RefusedModel model) {
        LOG.warnf("Model %s was not taken up (%s): %s", model.name(), model.code(), model.sentence());
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
