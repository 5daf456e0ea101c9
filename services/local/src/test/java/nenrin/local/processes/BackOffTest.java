package nenrin.local.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackOffTest {

    @Test
    void waitsTwiceAsLongAfterEachDeathUpToALimit() {
        BackOff backOff = new BackOff(Duration.ofMillis(500), Duration.ofSeconds(3), Duration.ofMinutes(1));
        assertThat(backOff.after(1)).hasMillis(500);
        assertThat(backOff.after(2)).hasMillis(1000);
        assertThat(backOff.after(3)).hasMillis(2000);
        assertThat(backOff.after(4)).hasMillis(3000);
        assertThat(backOff.after(1_000)).as("after many deaths").hasMillis(3000);
    }
}
