package nenrin.aging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nenrin.events.TargetAge;
import nenrin.events.TargetAge.Absolute;
import nenrin.events.TargetAge.Relative;
import org.junit.jupiter.api.Test;

class TargetYearsTest {
    @Test
    void relativeAgesCountFromTheAgeTheFaceIsNow() {
        List<TargetAge> targets = List.of(new Absolute(25), new Relative(10), new Relative(-5));
        assertThat(TargetYears.of(targets, 40.4)).isEqualTo(new TargetYears.Years(List.of(25, 50, 35)));
    }

    @Test
    void zeroAndAHundredCanStillBeAimedAt() {
        List<TargetAge> targets = List.of(new Relative(-40), new Relative(60));
        assertThat(TargetYears.of(targets, 40)).isEqualTo(new TargetYears.Years(List.of(0, 100)));
    }

    @Test
    void aRelativeAgeThatLeadsTooFarIsRefusedInsteadOfReplaced() {
        assertThat(TargetYears.of(List.of(new Relative(70)), 40))
                .isEqualTo(new TargetYears.OutOfRange(
                        "The face is taken to be 40 years old; +70 years lead to 110, out of 0 to 100."));
        assertThat(TargetYears.of(List.of(new Relative(-5)), 3)).isInstanceOf(TargetYears.OutOfRange.class);
    }
}
