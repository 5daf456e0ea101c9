package nenrin.networks.readers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AgeReadingTest {
    @Test
    void theAgeIsTheMiddleOfTheDistributionWhichOneFarYearDoesNotMove() {
        AgeReading reading = reading(20, 0.3f, 21, 0.4f, 22, 0.2f, 90, 0.1f);
        assertThat(reading.age()).isCloseTo(21, within(1e-6));
        assertThat(reading.expectedAge()).isCloseTo(27.8, within(1e-5));
    }

    @Test
    void quantilesRunThroughEachYearFromHalfAYearBefore() {
        AgeReading reading = reading(30, 0.5f, 40, 0.5f);
        assertThat(reading.quantile(0.1)).isCloseTo(29.7, within(1e-6));
        assertThat(reading.quantile(0.9)).isCloseTo(40.3, within(1e-6));
        assertThat(reading(0, 1f).quantile(0.1)).isZero();
    }

    @Test
    void twoReadersTogetherSayTheMean() {
        AgeReading both =
                reading(10, 1f).and(new AgeReading(0.5, reading(12, 1f).distribution()));
        assertThat(both.distribution()[10]).isEqualTo(0.5f);
        assertThat(both.femaleness()).isEqualTo(0.75);
    }

    private static AgeReading reading(Object... yearsAndShares) {
        float[] distribution = new float[AgeReaderFigure.YEARS];
        for (int i = 0; i < yearsAndShares.length; i += 2) {
            distribution[(Integer) yearsAndShares[i]] = (Float) yearsAndShares[i + 1];
        }
        return new AgeReading(1, distribution);
    }
}
