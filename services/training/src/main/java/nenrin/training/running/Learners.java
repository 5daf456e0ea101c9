package nenrin.training.running;

import java.util.function.Consumer;
import nenrin.events.TrainingJob;

/** Makes learners. */
@FunctionalInterface
public interface Learners {
    /**
     * Starts a job, or goes on from its last checkpoint.
     *
     * @param signs is told, now and then, in a sentence what is being done: reading many faces takes a while
     */
    LearnerStart start(TrainingJob job, Consumer<String> signs);
}
