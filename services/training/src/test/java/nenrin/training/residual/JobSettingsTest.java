package nenrin.training.residual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nenrin.networks.training.AgerSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobSettingsTest {
    @Test
    void whatIsNotSaidIsAsForTheShippedModel() {
        assertThat(JobSettings.read(Map.of(), 2)).isEqualTo(new JobSettings.Outcome.Usable(AgerSettings.defaults(2)));
    }

    @Test
    void whatIsSaidCounts() {
        assertThat(JobSettings.read(Map.of("batch", "8", "critic-weight", "0.3"), 2))
                .isInstanceOfSatisfying(JobSettings.Outcome.Usable.class, usable -> {
                    assertThat(usable.settings().batch()).isEqualTo(8);
                    assertThat(usable.settings().criticWeight()).isEqualTo(0.3);
                });
    }

    @ParameterizedTest
    @CsvSource({
        "colour, 3, setting-unknown",
        "batch, many, setting-malformed",
        "batch, 0, setting-out-of-range",
        "batch, 7, setting-out-of-range",
        "own-share, 2, setting-out-of-range",
        "ager-rate, NaN, setting-out-of-range"
    })
    void whatCantBeUsedHasACode(String name, String value, String code) {
        assertThat(JobSettings.read(Map.of(name, value), 2))
                .isInstanceOfSatisfying(
                        JobSettings.Outcome.Unusable.class,
                        unusable -> assertThat(unusable.failure().code()).isEqualTo(code));
    }
}
