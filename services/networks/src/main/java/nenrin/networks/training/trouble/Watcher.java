package nenrin.networks.training.trouble;

import java.util.Optional;
import nenrin.networks.training.Look;
import nenrin.networks.training.StepFigures;

/** Watches for one kind of trouble. It is shown every step, and every look at the held-out faces. */
interface Watcher {
    /** What the step's figures say. */
    default Optional<Trouble> after(StepFigures step) {
        return Optional.empty();
    }

    /** What the look says. */
    default Optional<Trouble> after(Look look) {
        return Optional.empty();
    }
}
