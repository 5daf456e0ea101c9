package nenrin.training.running;

import java.util.OptionalDouble;
import nenrin.events.TrainingJob;
import org.jspecify.annotations.Nullable;

/** How long a job may train; both count over all its workers and resumes. Exactly one of the two is given. */
record Budget(@Nullable Integer steps, @Nullable Double minutes) {

    static Budget of(TrainingJob job) {
        return new Budget(job.steps(), job.minutes());
    }

    /** Whether so many steps in so much time are all that was asked for. */
    boolean isSpent(long stepsDone, double secondsTrained) {
        return (steps != null && stepsDone >= steps) || (minutes != null && secondsTrained >= minutes * 60);
    }

    /** Seconds until it is spent; unknown while nothing says how long a step takes. */
    OptionalDouble secondsLeft(long stepsDone, double secondsTrained, double stepsPerSecond) {
        if (minutes != null) {
            return OptionalDouble.of(Math.max(0, minutes * 60 - secondsTrained));
        }
        if (steps == null || !(stepsPerSecond > 0)) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Math.max(0, (steps - stepsDone) / stepsPerSecond));
    }
}
