package nenrin.networks.residual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeGroupsTest {
    @ParameterizedTest
    @CsvSource({
        "0,0", "5,0", "6,1", "10,1", "11,2", "15,2", "16,3", "20,3", "21,4", "30,4", "31,5", "70,8", "71,9", "116,9"
    })
    void agesFallIntoTheGroupsOfThePaper(int age, int group) {
        assertThat(AgeGroups.of(age)).isEqualTo(group);
    }

    @Test
    void aCentreIsItsGroupAlone() {
        for (int group = 0; group < AgeGroups.COUNT; group++) {
            float[] condition = condition(AgeGroups.centre(group), 0);
            assertThat(condition[group]).isEqualTo(1);
        }
    }

    @Test
    void betweenTwoCentresBothGroupsHaveTheirShare() {
        float[] condition = condition(27.5f, 0.25f);
        assertThat(condition[4]).isCloseTo(0.75f, within(1e-6f));
        assertThat(condition[5]).isCloseTo(0.25f, within(1e-6f));
        assertThat(condition[10]).isEqualTo(0.75f);
        assertThat(condition[11]).isEqualTo(0.25f);
    }

    @ParameterizedTest
    @CsvSource({"0,0", "2.9,0", "79,9", "100,9"})
    void beyondTheLastCentresThereIsOnlyThatGroup(float age, int group) {
        float[] condition = condition(age, 0);
        assertThat(condition[group]).isEqualTo(1);
        assertThat(sum(condition)).isCloseTo(2, within(1e-6f));
    }

    private static float[] condition(float age, float femaleness) {
        float[] condition = new float[AgeGroups.CONDITION];
        AgeGroups.condition(age, femaleness, condition, 0);
        return condition;
    }

    private static float sum(float[] values) {
        float sum = 0;
        for (float value : values) {
            sum += value;
        }
        return sum;
    }
}
