package nenrin.cleansing.deciding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PresetTest {
    @Test
    void strict_asks_for_more_than_standard_and_that_for_more_than_lenient() {
        Preset.STANDARD.policy().leastScores().forEach((measure, least) -> {
            assertThat(Preset.STRICT.policy().leastScores().get(measure)).isGreaterThanOrEqualTo(least);
            assertThat(Preset.LENIENT.policy().leastScores().getOrDefault(measure, 0))
                    .isLessThanOrEqualTo(least);
        });
    }

    @Test
    void frontal_differs_from_standard_in_the_pose_alone() {
        Map<String, Integer> frontal = Preset.FRONTAL.policy().leastScores();
        Preset.STANDARD.policy().leastScores().forEach((measure, least) -> {
            if (measure.equals("pose")) {
                assertThat(frontal.get(measure)).isGreaterThan(least);
            } else {
                assertThat(frontal).containsEntry(measure, least);
            }
        });
    }

    @Test
    void single_thresholds_can_be_set_otherwise() {
        Policy policy = Preset.STANDARD.with(Map.of("writing", 77), Optional.of(9));
        assertThat(policy.leastScores()).containsEntry("writing", 77);
        assertThat(policy.agesApart()).isEqualTo(9);
    }

    @Test
    void refuses_measures_that_do_not_exist_and_names_those_that_do() {
        assertThatThrownBy(() -> Preset.STANDARD.with(Map.of("sharpnes", 20), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("sharpnes")
                .hasMessageContaining("sharpness");
    }
}
