package nenrin.training.jobs;

import nenrin.events.Failure;
import nenrin.events.TrainingJob;

/** What an idle worker does next: switch over it exhaustively. */
public sealed interface Turn {

    /** Claim this job and train; one that was withdrawn meanwhile ends before the next step, with what it has learned. */
    record Train(TrainingJob job) implements Turn {}

    /** Say that this job has failed, and why. */
    record Refuse(String job, Failure failure) implements Turn {}

    /** Bury the record, then say under its key that it has failed. */
    record Bury(String job, Posting.Garbage garbage) implements Turn {
        /** What whoever waits for the job is told. */
        public Failure failure() {
            return new Failure("job-unreadable", garbage.reason());
        }
    }

    /** Say that this job, which a dead worker had begun, was stopped. */
    record Close(String job, long step) implements Turn {}
}
