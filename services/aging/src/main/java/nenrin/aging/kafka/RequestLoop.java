package nenrin.aging.kafka;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import nenrin.aging.Aging;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Answers every request exactly once: take records, have the crew work on them while this thread keeps polling, write what is made, with
 * how far that is, in one transaction. The thread that runs this is the only one that speaks to Kafka about requests, so a partition is
 * taken away between two turns, never while answers are written; answers to what was taken away are thrown away.
 */
public final class RequestLoop implements Runnable {
    private static final Logger LOG = Logger.getLogger(RequestLoop.class);
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    /** What is written of three times as many records in hand fits into an offset's metadata, of which a broker takes 4096 bytes. */
    private static final int MOST_SIDE_BY_SIDE = 32;

    private final RequestIntake intake;
    private final AnswerWriter writer;
    private final Crew crew;
    private final int most;
    private final AnswerLog log;
    private final Ledger ledger = new Ledger();
    private final Backlog backlog = new Backlog();
    private boolean inDoubt = true;
    private volatile boolean member;
    private volatile boolean stopped;

    /**
     * A loop that is run by one thread.
     *
     * @param threads work on requests
     * @param side how many of them side by side, 1 to {@value #MOST_SIDE_BY_SIDE}
     */
    public RequestLoop(
            WorkerClients clients,
            Aging aging,
            Cancellations cancellations,
            Executor threads,
            int side,
            AnswerLog log) {
        this(
                new RequestIntake(clients.requests(checked(side))),
                new AnswerWriter(clients::answers),
                new Crew(new Answering(aging, cancellations, InstantSource.system()), threads, 2 * side),
                2 * side,
                log);
    }

    /** {@code most}: with so many records in hand no more are taken. */
    RequestLoop(RequestIntake intake, AnswerWriter writer, Crew crew, int most, AnswerLog log) {
        this.intake = intake;
        this.writer = writer;
        this.crew = crew;
        this.most = most;
        this.log = log;
    }

    private static int checked(int side) {
        if (side < 1 || side > MOST_SIDE_BY_SIDE) {
            throw new IllegalArgumentException("Requests are worked on 1 to 32 at a time, not " + side + ".");
        }
        return side;
    }

    @Override
    public void run() {
        try (intake;
                writer) {
            join();
            while (!stopped) {
                turnOrRecover();
            }
        } finally {
            member = false;
            ledger.clear();
        }
    }

    void join() {
        crew.whenMade(intake::wake);
        intake.join(ledger::drop);
    }

    /** Whether this worker belongs to the group, so that requests reach it. */
    public boolean isMember() {
        return member;
    }

    /** What waits for this worker. */
    public Backlog backlog() {
        return backlog;
    }

    /** Ends the loop after its turn; may be called by any thread. */
    public void stop() {
        stopped = true;
        intake.wake();
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
            startOver();
            inDoubt = false;
        }
        take(intake.poll(ledger.size() < most, PATIENCE));
        write(crew.made());
        member = intake.isMember();
        backlog.look(intake, ledger);
    }

    /** Kafka knows how far everything is, once {@link AnswerWriter#prepare} has ended what was in doubt. */
    private void startOver() {
        writer.prepare();
        ledger.clear();
        intake.goBack();
    }

    private void take(List<ConsumerRecord<String, byte[]>> records) {
        Set<TopicPartition> unknown = ledger.unknown(records);
        if (!unknown.isEmpty()) {
            ledger.open(unknown, intake.committed(unknown));
        }
        ledger.take(records).forEach(crew::begin);
    }

    private void write(List<Part> made) {
        List<Part> ours = made.stream().filter(part -> ledger.holds(part.to())).toList();
        Map<TopicPartition, OffsetAndMetadata> positions = ledger.settle(ours);
        if (!positions.isEmpty()) {
            writer.write(ours, positions, intake.group());
            long now = System.currentTimeMillis();
            ours.forEach(
                    part -> log.committed(part.outcome(), part.last(), part.to().since(now)));
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
}
