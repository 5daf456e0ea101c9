package nenrin.networks.training.trouble;

import java.util.Locale;
import java.util.Optional;
import nenrin.networks.training.Look;

/** An ager that makes the same face whatever age is wanted: it does not listen to the label. It may still begin to, so that is waited for. */
final class AgesAlike implements Watcher {
    static final String CODE = "ages-alike";

    private static final double NEXT_TO_NOTHING = 0.01;
    private static final String ADVICE =
            "Look whether ages come with the faces and are spread; try a larger critic-weight, or train on.";

    private final long tooEarly;

    /** {@code tooEarly}: the step before which nothing is said. */
    AgesAlike(long tooEarly) {
        this.tooEarly = tooEarly;
    }

    @Override
    public Optional<Trouble> after(Look look) {
        if (look.step() < tooEarly || !(look.ages() < NEXT_TO_NOTHING)) {
            return Optional.empty();
        }
        return Optional.of(Trouble.doubtful(
                CODE,
                String.format(
                        Locale.ROOT,
                        "Ages are all alike: at step %d a face at 3 and at 78 differs by %.4f of 2. %s",
                        look.step(),
                        look.ages(),
                        ADVICE)));
    }
}
