package nenrin.training.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class BudgetTest {
    private static final Budget STEPS = new Budget(100, null);
    private static final Budget MINUTES = new Budget(null, 0.5);

    @Test
    void stepsAreSpentByStepsAlone() {
        assertThat(STEPS.isSpent(99, 1e6)).isFalse();
        assertThat(STEPS.isSpent(100, 0)).isTrue();
    }

    @Test
    void minutesAreSpentByTimeAlone() {
        assertThat(MINUTES.isSpent(1_000_000, 29.9)).isFalse();
        assertThat(MINUTES.isSpent(0, 30)).isTrue();
    }

    @Test
    void stepsThatAreLeftTakeAsLongAsStepsTookSoFar() {
        assertThat(STEPS.secondsLeft(80, 10, 4)).hasValue(5);
    }

    @Test
    void nobodyKnowsHowLongStepsTakeBeforeTheFirst() {
        assertThat(STEPS.secondsLeft(0, 0, 0)).isEqualTo(OptionalDouble.empty());
    }

    @Test
    void minutesThatAreLeftNeedNoRate() {
        assertThat(MINUTES.secondsLeft(0, 10, 0)).hasValue(20);
    }
}
