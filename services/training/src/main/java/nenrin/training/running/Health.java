package nenrin.training.running;

import java.util.Map;
import java.util.Optional;
import nenrin.networks.training.Look;
import nenrin.networks.training.StepFigures;
import nenrin.networks.training.trouble.Trouble;
import nenrin.networks.training.trouble.Watch;
import org.jspecify.annotations.Nullable;

/** How a running job does on held-out faces, looked at soon after it starts and then every so many steps, and what is wrong with it. */
final class Health {
    private static final long FIRST_LOOK = 10;
    private static final long BETWEEN_LOOKS = 50;

    private final Learner learner;
    private final Watch watch = new Watch();
    private @Nullable Look last;

    Health(Learner learner) {
        this.learner = learner;
    }

    /** Takes a step into account; why there is no hope for this training, if so. */
    Optional<Trouble> after(StepFigures step) {
        watch.see(step);
        return step.step() == FIRST_LOOK || step.step() % BETWEEN_LOOKS == 0 ? look() : hopeless();
    }

    /** Looks, unless it was looked at after this very step; why there is no hope for this training, if so. */
    Optional<Trouble> look() {
        if (hopeless().isEmpty() && (last == null || last.step() != learner.steps())) {
            last = learner.look();
            watch.see(last);
        }
        return hopeless();
    }

    /** What is wrong at present, even if it may pass. */
    Optional<Trouble> trouble() {
        return watch.trouble();
    }

    /** The figures of the last look; none before the first. */
    Map<String, Double> heldOut() {
        return last == null || !last.isFinite() ? Map.of() : last.figures();
    }

    private Optional<Trouble> hopeless() {
        return watch.trouble().filter(Trouble::hopeless);
    }
}
