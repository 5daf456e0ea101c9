package nenrin.networks.training.trouble;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nenrin.networks.training.Look;
import nenrin.networks.training.StepFigures;

/**
 * Watches one training for every kind of trouble. What training may come out of is only warned of at first; seen for so many steps without a
 * break it is hopeless as well, for then the time is better spent on another try.
 */
public final class Watch {
    /** For how many steps a training may stay in a trouble that it could come out of. */
    public static final long PATIENCE = 1000;

    private static final long BEGUN = 500;

    private final List<Watcher> bySteps;
    private final List<Watcher> byLooks;
    private final Map<Watcher, Long> since = new LinkedHashMap<>();
    private final Map<Watcher, Trouble> now = new LinkedHashMap<>();

    /** Over an ager of differences: the residual one. */
    public Watch() {
        this(
                List.of(new Divergence(), new CriticHasWon()),
                List.of(new Divergence(), new OneColour(), new InputUnchanged()));
    }

    private Watch(List<Watcher> bySteps, List<Watcher> byLooks) {
        this.bySteps = bySteps;
        this.byLooks = byLooks;
    }

    /** Over an ager that makes whole faces, whose critic is meant to win: what it makes is looked at once it has learnt something. */
    public static Watch overMakers() {
        return new Watch(
                List.of(new Divergence()),
                List.of(
                        new Divergence(),
                        new OneColour(BEGUN, 0.3, 0.3),
                        new PersonsAlike(BEGUN),
                        new AgesAlike(BEGUN)));
    }

    /** Shows it a step. */
    public void see(StepFigures step) {
        bySteps.forEach(watcher -> note(watcher, step.step(), watcher.after(step)));
    }

    /** Shows it a look at the held-out faces. */
    public void see(Look look) {
        byLooks.forEach(watcher -> note(watcher, look.step(), watcher.after(look)));
    }

    /** What is wrong at present: the worst first. */
    public Optional<Trouble> trouble() {
        return now.values().stream()
                .filter(Trouble::hopeless)
                .findFirst()
                .or(() -> now.values().stream().findFirst());
    }

    private void note(Watcher watcher, long step, Optional<Trouble> seen) {
        if (seen.isEmpty()) {
            since.remove(watcher);
            now.remove(watcher);
            return;
        }
        long first = since.computeIfAbsent(watcher, w -> step);
        now.put(watcher, step - first >= PATIENCE ? seen.get().lasting() : seen.get());
    }
}
