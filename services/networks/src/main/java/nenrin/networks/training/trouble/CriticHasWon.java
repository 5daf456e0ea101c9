package nenrin.networks.training.trouble;

import java.util.Locale;
import java.util.Optional;
import nenrin.networks.training.StepFigures;

/**
 * A critic that the ager can't please any more: it is so sure that aged faces are generated that next to nothing is left for what they were to
 * be read as, and the ager gets no better at it. While the ager still gains on the critic nothing is said.
 *
 * <p>The cross-entropy of the wanted reading was 4.4 at the worst in healthy trainings that were measured, and soon under 3.5. The ager's
 * gradient does not vanish there, so it may catch up: that is waited for.
 */
final class CriticHasWon implements Watcher {
    static final String CODE = "critic-has-won";

    private static final double HARDLY_EVER = 6;
    private static final double A_GAIN = 0.1;
    private static final int STEPS = 100;
    private static final String ADVICE = "Try a smaller critic-rate, or a larger ager-rate.";

    private final Recent lately = new Recent(STEPS);
    private final Recent longer = new Recent(2 * STEPS);

    @Override
    public Optional<Trouble> after(StepFigures step) {
        lately.add(step.readAsWanted());
        longer.add(step.readAsWanted());
        boolean gains = lately.mean() < longer.mean() - A_GAIN;
        return longer.isFull() && longer.mean() > HARDLY_EVER && !gains
                ? Optional.of(Trouble.doubtful(CODE, sentence(step)))
                : Optional.empty();
    }

    private String sentence(StepFigures step) {
        return String.format(
                Locale.ROOT,
                "The critic has won: it gives what the ager wants read a chance of %.2f %%, and the ager has not gained on it "
                        + "in %d steps up to step %d. %s",
                100 * Math.exp(-lately.mean()),
                2 * STEPS,
                step.step(),
                ADVICE);
    }
}
