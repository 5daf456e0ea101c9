package nenrin.local.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void columnsAreAsWideAsTheirWidestWordAndNumbersStandToTheRight() {
        Table table = new Table("topic", "records").row("faces.raw", 21449).row("models", 2);
        assertThat(table.lines())
                .containsExactly("  topic      records", "  faces.raw    21449", "  models           2");
    }

    @Test
    void timesAreAsPeopleReadThem() {
        assertThat(Durations.text(Duration.ofMillis(3_240))).isEqualTo("3.2 s");
        assertThat(Durations.text(Duration.ofSeconds(245))).isEqualTo("4 min 05 s");
        assertThat(Durations.text(Duration.ofMinutes(130))).isEqualTo("2 h 10 min");
    }
}
