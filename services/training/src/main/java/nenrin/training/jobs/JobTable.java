package nenrin.training.jobs;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All jobs and their last words, as far as they were read. One thread writes it down, another asks.
 *
 * <p>The rules: only the owner of a job's partition may start it; it starts the oldest that is not over and that no living worker has; and where two workers think that they have it, the last claim on
 * the topic counts, so both see the same.
 */
public final class JobTable {
    private final String me;
    private final Duration aliveFor;
    private final Duration remembered;
    private final Map<String, JobRow> rows = new HashMap<>();

    /**
     * @param me the name of this worker
     * @param aliveFor for how long a worker that says nothing counts as alive
     * @param remembered for how long progress is kept on its topic
     */
    public JobTable(String me, Duration aliveFor, Duration remembered) {
        this.me = me;
        this.aliveFor = aliveFor;
        this.remembered = remembered;
    }

    /** A record on {@code training.jobs}. */
    public synchronized void posted(String job, Posting posting, Origin origin) {
        row(job).posted(posting, origin);
    }

    /** A record on {@code training.progress} that claims a job. */
    public synchronized void claimed(String job, LastWord word) {
        row(job).claimed(word);
    }

    /** Any other record on {@code training.progress}. */
    public synchronized void said(String job, LastWord word) {
        row(job).said(word);
    }

    /** Whether the job has been withdrawn by a tombstone. */
    public synchronized boolean isWithdrawn(String job) {
        return row(job).isWithdrawn();
    }

    /** Whether the last claim on the job is this worker's. */
    public synchronized boolean isMine(String job) {
        return row(job).isHeldBy(me);
    }

    /** What this worker must do next with the jobs on its partitions; nothing if there is nothing to do. */
    public synchronized Optional<Turn> next(Set<Integer> partitions, Instant now) {
        return rows.values().stream()
                .filter(row -> row.isOn(partitions) && !row.isTaken(me, now, aliveFor))
                .sorted(Comparator.comparing(JobRow::postedAt).thenComparing(JobRow::id))
                .flatMap(row -> row.turn(now, remembered).stream())
                .findFirst();
    }

    private JobRow row(String job) {
        return rows.computeIfAbsent(job, JobRow::new);
    }
}
