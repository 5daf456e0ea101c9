package nenrin.aging.kafka;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import nenrin.aging.AgingOutcome;
import nenrin.events.AgingRequest;
import nenrin.events.Topics;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;

/**
 * Answers every request exactly once: take records, have them worked on by another thread while this one keeps polling, write the
 * answers and the offsets in one transaction. The thread that runs this is the only one that speaks to Kafka here, so a partition is
 * taken away between two turns or while work goes on, never while answers are written; answers to what was taken away are thrown away.
 */
public final class RequestLoop implements Runnable {
    private static final Logger LOG = Logger.getLogger(RequestLoop.class);
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Consumer<String, byte[]> consumer;
    private final AnswerWriter writer;
    private final Answering answering;
    private final Executor worker;
    private final Duration work;
    private final Hand hand = new Hand();
    private boolean inDoubt = true;
    private volatile boolean member;
    private volatile boolean stopped;

    /**
     * A loop that is run by one thread.
     *
     * @param worker does what takes long; one thing at a time
     * @param work after so long what is answered by then is written
     */
    public RequestLoop(
            WorkerClients clients,
            Function<AgingRequest, AgingOutcome> aging,
            Cancellations cancellations,
            Executor worker,
            Duration work) {
        this(
                clients.requests(),
                new AnswerWriter(clients::answers),
                new Answering(aging, cancellations, InstantSource.system()),
                worker,
                work);
    }

    RequestLoop(
            Consumer<String, byte[]> consumer,
            AnswerWriter writer,
            Answering answering,
            Executor worker,
            Duration work) {
        this.consumer = consumer;
        this.writer = writer;
        this.answering = answering;
        this.worker = worker;
        this.work = work;
    }

    @Override
    public void run() {
        try (consumer;
                writer) {
            subscribe();
            while (!stopped) {
                turnOrRecover();
            }
        } finally {
            member = false;
        }
    }

    void subscribe() {
        consumer.subscribe(List.of(Topics.AGING_REQUESTS), new Taken());
    }

    /** Whether this worker belongs to the group, so that requests reach it. */
    public boolean isMember() {
        return member;
    }

    /** Ends the loop after its turn; may be called by any thread. */
    public void stop() {
        stopped = true;
        consumer.wakeup();
    }

    @SuppressWarnings("CatchingUnchecked") // whatever Kafka throws, the next turn begins from what is committed
    void turnOrRecover() {
        try {
            turn();
        } catch (RuntimeException e) {
            inDoubt = true;
            LOG.warnf("Begins again from the last commit: %s", e.toString());
            pause();
        }
    }

    private void turn() {
        if (inDoubt) {
            writer.prepare();
            goBackToLastCommit();
            inDoubt = false;
        }
        if (hand.isEmpty()) {
            hand.take(poll());
        } else {
            write(answers());
        }
        member = consumer.groupMetadata().generationId() > 0;
    }

    /** Kafka knows where each partition goes on, once {@link AnswerWriter#prepare} has ended what was in doubt. */
    private void goBackToLastCommit() {
        Map<TopicPartition, Long> first = hand.firstOfEach();
        first.keySet().retainAll(consumer.assignment());
        Map<TopicPartition, OffsetAndMetadata> committed = consumer.committed(first.keySet());
        first.forEach((partition, offset) -> {
            OffsetAndMetadata last = committed.get(partition);
            consumer.seek(partition, last == null ? offset : last.offset());
        });
        hand.clear();
    }

    /** Work goes on elsewhere; polling meanwhile keeps this worker in its group and says what is taken away. */
    private List<Answer> answers() {
        consumer.pause(consumer.assignment());
        List<ConsumerRecord<String, byte[]>> next = hand.all();
        CompletableFuture<List<Answer>> answers = CompletableFuture.supplyAsync(() -> answersInTime(next), worker);
        var unused = answers.whenComplete((done, failed) -> consumer.wakeup());
        while (!answers.isDone()) {
            hand.take(poll());
        }
        consumer.resume(consumer.paused());
        return answers.join();
    }

    private List<Answer> answersInTime(List<ConsumerRecord<String, byte[]>> records) {
        long end = System.nanoTime() + work.toNanos();
        List<Answer> answers = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> record : records) {
            answers.add(answering.answer(record));
            if (System.nanoTime() >= end) {
                break;
            }
        }
        return answers;
    }

    private void write(List<Answer> answers) {
        List<Answer> ours =
                answers.stream().filter(answer -> hand.holds(answer.to())).toList();
        if (!ours.isEmpty()) {
            writer.write(ours, consumer.groupMetadata());
            hand.answered(ours);
        }
    }

    private ConsumerRecords<String, byte[]> poll() {
        try {
            return consumer.poll(PATIENCE);
        } catch (WakeupException workIsDone) {
            return ConsumerRecords.empty();
        }
    }

    private void pause() {
        try {
            Thread.sleep(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopped = true;
        }
    }

    /** What is taken away is somebody else's from the moment this returns. */
    private final class Taken implements ConsumerRebalanceListener {
        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            hand.drop(partitions);
        }

        /** Kafka goes on from the last commit by itself. */
        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            member = true;
        }
    }
}
