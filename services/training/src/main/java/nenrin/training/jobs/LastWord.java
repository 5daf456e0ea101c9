package nenrin.training.jobs;

import java.time.Duration;
import java.time.Instant;

/**
 * The newest progress of a job.
 *
 * @param worker who wrote it
 * @param over whether the job is finished, failed or stopped
 * @param step how many steps were done
 * @param read when this process read it, by its own clock: clocks of two machines are never compared
 */
public record LastWord(String worker, boolean over, long step, Instant read) {

    /** Whether its worker must be taken for alive and at work. */
    boolean isAlive(Instant now, Duration aliveFor) {
        return !over && now.isBefore(read.plus(aliveFor));
    }
}
