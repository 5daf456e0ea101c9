package nenrin.training;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import nenrin.events.Failure;
import nenrin.events.TrainingJob;
import nenrin.training.faces.FaceTopic;
import nenrin.training.jobs.JobTable;
import nenrin.training.jobs.Turn;
import nenrin.training.kafka.Membership;
import nenrin.training.kafka.NotWritten;
import nenrin.training.kafka.Noticeboard;
import nenrin.training.kafka.Outbox;
import nenrin.training.running.Run;
import nenrin.training.running.Workshop;

/**
 * The worker's one thread of work. Idle, it is a member of the group and looks for a job on its partitions; with one, it claims it, leaves the group so that idle workers get the partitions, trains, and
 * joins again.
 */
final class Foreman {
    private static final Logger LOG = System.getLogger(Foreman.class.getName());
    private static final long PATIENCE_SECONDS = 60;

    private final JobTable table;
    private final Noticeboard noticeboard;
    private final Membership membership;
    private final Outbox outbox;
    private final Workshop workshop;
    private final Duration idlePoll;
    private final Tidying tidying;

    Foreman(
            JobTable table,
            Noticeboard noticeboard,
            Membership membership,
            Outbox outbox,
            Workshop workshop,
            Duration idlePoll,
            Tidying tidying) {
        this.table = table;
        this.noticeboard = noticeboard;
        this.membership = membership;
        this.outbox = outbox;
        this.workshop = workshop;
        this.idlePoll = idlePoll;
        this.tidying = tidying;
    }

    /** Waits a little for something to do, and does it. */
    void work() {
        Optional<Turn> turn = look();
        if (turn.isPresent()) {
            take(turn.get());
        } else {
            tidying.now();
        }
    }

    /** The table may lag behind, so what it offers is looked at again once all is read, and only if the partitions are still ours. */
    private Optional<Turn> look() {
        if (table.next(membership.partitions(idlePoll), Instant.now()).isEmpty()) {
            return Optional.empty();
        }
        Set<Integer> still = membership.partitions(Duration.ZERO);
        catchUp();
        return table.next(still, Instant.now());
    }

    private void take(Turn turn) {
        switch (turn) {
            case Turn.Train(TrainingJob job) -> claim(job);
            case Turn.Refuse(String job, Failure failure) ->
                outbox.tell(workshop.voice().failed(job, 0, failure));
            case Turn.Close(String job, long step) ->
                outbox.tell(workshop.voice().stopped(job, step));
            case Turn.Bury bury -> {
                outbox.bury(bury.garbage());
                outbox.tell(workshop.voice().failed(bury.job(), 0, bury.failure()));
            }
        }
    }

    /** Two workers may both believe that a partition is theirs while the group's timeouts run: the last claim on the topic counts, and both read it. */
    private void claim(TrainingJob job) {
        outbox.tell(workshop.voice().claimed(job));
        catchUp();
        if (table.isMine(job.id())) {
            membership.leave();
            train(job);
        }
    }

    private void train(TrainingJob job) {
        LOG.log(Level.INFO, "Job {0}: training.", job.id());
        try {
            LOG.log(Level.INFO, "Job {0}: {1}.", job.id(), new Run(job, workshop).go());
        } catch (NotWritten | FaceTopic.Unread e) {
            LOG.log(Level.WARNING, "Job {0} waits: {1}", job.id(), e.getMessage());
        } catch (RuntimeException | OutOfMemoryError e) {
            LOG.log(Level.ERROR, "Job " + job.id() + " broke.", e);
            outbox.tell(workshop.voice().failed(job.id(), 0, broken(e)));
        }
    }

    private static Failure broken(Throwable cause) {
        return new Failure("training-broke", "Training broke, which is a fault of Nenrin: " + cause + ".");
    }

    private void catchUp() {
        noticeboard.caughtUp().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }
}
