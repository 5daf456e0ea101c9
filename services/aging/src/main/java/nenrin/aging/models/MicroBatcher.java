package nenrin.aging.models;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import java.util.function.LongSupplier;
import nenrin.aging.ServedModel;
import nenrin.networks.Changes;

/**
 * Puts faces that several requests want changed by one model through it together, as {@code BatchAggregator} of djl-serving does. A batch
 * goes when it is full, at the latest a moment after its first face came: 5 ms or a fifth of what a batch takes, whichever is less. Requests
 * take turns, a face each, so one of many faces holds up none of few. A model is only asked for by what came while it was served: a new one
 * has batches of its own.
 */
public final class MicroBatcher {
    private static final Duration LONGEST_WAIT = Duration.ofMillis(5);
    private static final int SHARE_OF_A_BATCH = 5;

    /** Does work on the thread that owns the networks. */
    @FunctionalInterface
    public interface Later {
        /** Soon, or after a delay; of two things that are due, the one that was due first. */
        void later(Duration delay, Runnable work);
    }

    private final Later owner;
    private final LongSupplier nanos;
    private final int most;
    private final IntConsumer sizes;
    private final Map<ServedModel, Lane> lanes = new HashMap<>(); // for the owner alone
    private long lastNanos;

    /**
     * A batcher.
     *
     * @param nanos the time
     * @param most faces in a batch
     * @param sizes is told how many faces each batch had
     */
    public MicroBatcher(Later owner, LongSupplier nanos, int most, IntConsumer sizes) {
        this.owner = owner;
        this.nanos = nanos;
        this.most = most;
        this.sizes = sizes;
    }

    /** What must change in faces; any thread may ask. Shapes as in {@link nenrin.networks.Ager#changes}. */
    public CompletableFuture<Changes> changes(ServedModel model, float[] faces, float[] ages, float[] femaleness) {
        FaceQueue queue = new FaceQueue(faces, ages, femaleness);
        owner.later(Duration.ZERO, () -> lane(model).add(queue));
        return queue.changes();
    }

    private Lane lane(ServedModel model) {
        return lanes.computeIfAbsent(model, Lane::new);
    }

    private Duration patience() {
        Duration share = Duration.ofNanos(lastNanos / SHARE_OF_A_BATCH);
        return share.compareTo(LONGEST_WAIT) < 0 ? share : LONGEST_WAIT;
    }

    /** What waits for one model. */
    private final class Lane {
        private final ServedModel model;
        private final Queue<FaceQueue> turns = new ArrayDeque<>();
        private int waiting;
        /** Tells the batch that was announced from one that went before it because it was full. */
        private int batches;

        Lane(ServedModel model) {
            this.model = model;
        }

        void add(FaceQueue queue) {
            boolean first = turns.isEmpty();
            turns.add(queue);
            waiting += queue.size();
            if (waiting >= most && (first || waiting - queue.size() < most)) {
                announce(Duration.ZERO);
            } else if (first) {
                announce(patience());
            }
        }

        private void announce(Duration delay) {
            int announced = batches;
            owner.later(delay, () -> {
                if (announced == batches) {
                    run();
                }
            });
        }

        private void run() {
            batches++;
            List<FaceQueue> batch = nextBatch();
            long from = nanos.getAsLong();
            FaceQueue.changeNext(batch, model.ager());
            lastNanos = nanos.getAsLong() - from;
            sizes.accept(batch.size());
            turns.removeIf(FaceQueue::isDone); // those of a batch that failed
            waiting = turns.stream().mapToInt(FaceQueue::size).sum();
            if (turns.isEmpty()) {
                lanes.remove(model);
            } else {
                announce(Duration.ZERO);
            }
        }

        /** A request as often as it has faces in the batch. */
        private List<FaceQueue> nextBatch() {
            List<FaceQueue> batch = new ArrayList<>();
            Map<FaceQueue, Integer> taken = new HashMap<>();
            while (batch.size() < most && !turns.isEmpty()) {
                FaceQueue turn = turns.remove();
                batch.add(turn);
                if (taken.merge(turn, 1, Integer::sum) < turn.size()) {
                    turns.add(turn);
                }
            }
            return batch;
        }
    }
}
