package nenrin.training.jobs;

import java.time.Duration;
import nenrin.events.Failure;

/** Why a job that can be read is not trained. */
final class Failures {
    private Failures() {}

    static Failure claimedInVain(int claims, long step) {
        return new Failure(
                "worker-died-repeatedly",
                "The worker died %d times on this job after step %d without coming further.".formatted(claims, step));
    }

    static Failure forgotten(Duration remembered) {
        return new Failure(
                "job-too-old",
                "The job is older than the %d days for which progress is kept, so nobody knows whether it was done. Post it again."
                        .formatted(remembered.toDays()));
    }
}
