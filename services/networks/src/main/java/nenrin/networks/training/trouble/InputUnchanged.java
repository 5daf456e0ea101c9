package nenrin.networks.training.trouble;

import java.util.Locale;
import java.util.Optional;
import nenrin.networks.training.Look;

/**
 * An ager that gives its input back as it came: to change nothing costs it nothing but what the critic says, and that may count too little.
 *
 * <p>An ager begins near that, so nothing is said in the first steps. Healthy trainings that were measured changed pixels by 0.015 at the
 * least, at step 20, and by 0.05 to 0.15 from step 50 on; with a critic's weight of 0 it was 0.005 at step 100 and sinking. Since the ager
 * can still learn to change, that is waited for.
 */
final class InputUnchanged implements Watcher {
    static final String CODE = "input-unchanged";

    private static final double NEXT_TO_NOTHING = 0.01;
    private static final long TOO_EARLY = 100;
    private static final String ADVICE = "Try a larger critic-weight.";

    @Override
    public Optional<Trouble> after(Look look) {
        if (look.step() < TOO_EARLY || !(look.change() < NEXT_TO_NOTHING)) {
            return Optional.empty();
        }
        return Optional.of(Trouble.doubtful(
                CODE,
                String.format(
                        Locale.ROOT,
                        "The ager returns its input nearly unchanged: at step %d pixels differ by %.4f of 2. %s",
                        look.step(),
                        look.change(),
                        ADVICE)));
    }
}
