package nenrin.training.running;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Says when it is time again. */
final class Cadence {
    private final Duration every;
    private final double slowing;
    private final InstantSource clock;
    private final Instant start;
    private Instant next;

    private Cadence(Duration every, double slowing, InstantSource clock) {
        this.every = every;
        this.slowing = slowing;
        this.clock = clock;
        this.start = clock.instant();
        this.next = start.plus(every);
    }

    /** Due one interval from now, and again after each. */
    static Cadence steady(Duration every, InstantSource clock) {
        return new Cadence(every, 0, clock);
    }

    /** The same, but each wait is at least half the time gone by: what takes hours is not due hundreds of times. */
    static Cadence slowing(Duration every, InstantSource clock) {
        return new Cadence(every, 0.5, clock);
    }

    /** Whether an interval has gone by; if so, the next begins now. */
    boolean isDue() {
        Instant now = clock.instant();
        if (now.isBefore(next)) {
            return false;
        }
        Duration slowed =
                Duration.ofMillis((long) (slowing * Duration.between(start, now).toMillis()));
        next = now.plus(slowed.compareTo(every) > 0 ? slowed : every);
        return true;
    }
}
