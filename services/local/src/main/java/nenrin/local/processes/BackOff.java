package nenrin.local.processes;

import java.time.Duration;

/**
 * How long to wait before a process that died is started again: each time twice as long, until one has lived long enough.
 *
 * @param first the first wait
 * @param longest no wait is longer
 * @param healthy a process that lived so long before it died starts the count again
 */
public record BackOff(Duration first, Duration longest, Duration healthy) {
    /** Half a second at first, half a minute at most; a minute of life is healthy. */
    public static final BackOff STANDARD =
            new BackOff(Duration.ofMillis(500), Duration.ofSeconds(30), Duration.ofMinutes(1));

    private static final int MOST_DOUBLINGS = 20;

    /** The wait after so many deaths in a row, counted from 1. */
    public Duration after(int deaths) {
        Duration wait = first.multipliedBy(1L << Math.min(deaths - 1, MOST_DOUBLINGS));
        return wait.compareTo(longest) > 0 ? longest : wait;
    }
}
