package nenrin.networks.training.trouble;

import java.util.Locale;
import java.util.Optional;
import nenrin.networks.training.Look;

/**
 * Aged pictures that are all of one colour, or all tinted in one: the all-orange picture. The ager's last layer is a tanh; driven to its
 * ends it has no gradient to come back by, so there is no hope.
 *
 * <p>Healthy trainings that were measured kept 84 to 106 % of the contrast and had casts of up to 0.07; those that had gone kept 8 to 61 % or had casts from 0.13 on.
 */
final class OneColour implements Watcher {
    static final String CODE = "pictures-one-colour";

    private static final String ADVICE = "Try a tenth of ager-rate, or a smaller critic-weight.";

    private final long tooEarly;
    private final double leastContrast;
    private final double largestCast;

    /** For an ager of differences, which begins at its input. */
    OneColour() {
        this(0, 0.72, 0.1);
    }

    /**
     * For one that begins at nothing.
     *
     * @param tooEarly the step before which nothing is said
     */
    OneColour(long tooEarly, double leastContrast, double largestCast) {
        this.tooEarly = tooEarly;
        this.leastContrast = leastContrast;
        this.largestCast = largestCast;
    }

    @Override
    public Optional<Trouble> after(Look look) {
        if (look.step() < tooEarly) {
            return Optional.empty();
        }
        if (look.contrast() < leastContrast) {
            return seen("Aged faces are going one colour: at step %d they keep %.0f %% of their contrast. %s"
                    .formatted(look.step(), 100 * look.contrast(), ADVICE));
        }
        if (look.cast() > largestCast) {
            return seen(String.format(
                    Locale.ROOT,
                    "Aged faces are all tinted alike: at step %d their mean colour is off by %.2f. %s",
                    look.step(),
                    look.cast(),
                    ADVICE));
        }
        return Optional.empty();
    }

    private static Optional<Trouble> seen(String sentence) {
        return Optional.of(Trouble.hopeless(CODE, sentence));
    }
}
