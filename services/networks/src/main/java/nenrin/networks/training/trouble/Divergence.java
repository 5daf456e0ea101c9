package nenrin.networks.training.trouble;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.DoubleStream;
import nenrin.networks.training.Look;
import nenrin.networks.training.StepFigures;

/**
 * A loss that is no number, or a critic that does far worse than guessing. Who spreads its bets over all 21 classes has a cross-entropy of
 * ln 21 = 3.04 on real faces and as much on aged ones; a critic whose weights explode is sure and wrong.
 */
final class Divergence implements Watcher {
    static final String CODE = "training-diverged";

    private static final double GUESSING = 2 * Math.log(21);
    private static final double FAR_WORSE = 3;
    private static final int STEPS = 10;
    private static final String ADVICE = "Try a tenth of the rates: ager-rate and critic-rate.";

    private final Recent critic = new Recent(STEPS);

    @Override
    public Optional<Trouble> after(StepFigures step) {
        if (!DoubleStream.of(step.criticLoss(), step.agerLoss(), step.readAsWanted(), step.near(), step.variation())
                .allMatch(Double::isFinite)) {
            return noNumber("A loss", step.step());
        }
        critic.add(step.criticLoss());
        return critic.isFull() && critic.mean() > FAR_WORSE * GUESSING ? exploded(step.step()) : Optional.empty();
    }

    @Override
    public Optional<Trouble> after(Look look) {
        return look.isFinite() ? Optional.empty() : noNumber("What the ager makes of held-out faces", look.step());
    }

    private static Optional<Trouble> noNumber(String what, long step) {
        return Optional.of(
                Trouble.hopeless(CODE, "%s is no number any more at step %d. %s".formatted(what, step, ADVICE)));
    }

    private Optional<Trouble> exploded(long step) {
        return Optional.of(Trouble.hopeless(
                CODE,
                String.format(
                        Locale.ROOT,
                        "The critic's loss has exploded to %.1f at step %d, where guessing gives %.1f. %s",
                        critic.mean(),
                        step,
                        GUESSING,
                        ADVICE)));
    }
}
