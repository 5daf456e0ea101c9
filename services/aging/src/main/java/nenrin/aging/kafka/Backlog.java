package nenrin.aging.kafka;

import java.time.Duration;

/** What waits for a worker, as its loop saw it last; any thread may look. */
public final class Backlog {
    private static final long NOTHING = Long.MAX_VALUE;

    private volatile long waiting;
    private volatile long oldest = NOTHING;

    void look(RequestIntake intake, Ledger ledger) {
        waiting = intake.lag();
        oldest = ledger.oldest().orElse(NOTHING);
    }

    /** How many requests of this worker's partitions nobody works on yet, as far as it knows. */
    public long waiting() {
        return waiting;
    }

    /** How long ago the oldest request was posted that is being worked on; nothing is zero. */
    public Duration oldest() {
        long posted = oldest;
        return posted == NOTHING ? Duration.ZERO : Duration.ofMillis(Math.max(0, System.currentTimeMillis() - posted));
    }
}
