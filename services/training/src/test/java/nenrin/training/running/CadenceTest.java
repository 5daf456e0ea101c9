package nenrin.training.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class CadenceTest {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final TestClock clock = new TestClock();

    @Test
    void itIsDueOncePerInterval() {
        Cadence cadence = Cadence.steady(Duration.ofSeconds(2), clock);
        assertThat(dueIn(cadence, 6)).isEqualTo(3);
    }

    @Test
    void whatSlowsDownIsDueADozenTimesInTenHours() {
        Cadence cadence = Cadence.slowing(Duration.ofSeconds(60), clock);
        assertThat(dueIn(cadence, 36_000)).isBetween(10, 20);
    }

    private int dueIn(Cadence cadence, int seconds) {
        int due = 0;
        for (int second = 0; second < seconds; second++) {
            clock.passes(SECOND);
            due += cadence.isDue() ? 1 : 0;
        }
        return due;
    }
}
