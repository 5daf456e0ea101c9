package nenrin.training.running;

import nenrin.events.Failure;

/** What became of an attempt to start learning. */
public sealed interface LearnerStart {
    /** It can learn. */
    record Ready(Learner learner) implements LearnerStart {}

    /** The job can't be done as it is. */
    record Refused(Failure failure) implements LearnerStart {}
}
