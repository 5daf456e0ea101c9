package nenrin.networks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nenrin.imaging.pasting.FaceChange;
import nenrin.imaging.pasting.Shifts;
import org.junit.jupiter.api.Test;

class ChangesTest {
    @Test
    void eachFaceGetsItsOwnPart() {
        List<FaceChange> each = new Changes(numbers(2 * 12), numbers(2 * 8)).each(2);
        assertThat(each).hasSize(2);
        assertThat(each.get(1).differences().rgb()).startsWith(12).endsWith(23);
        assertThat(each.get(1).shifts().size()).isEqualTo(2);
        assertThat(each.get(1).shifts().xy()).startsWith(8).endsWith(15);
    }

    @Test
    void whereNothingIsBentNothingMoves() {
        assertThat(Changes.adding(numbers(12)).each(2))
                .singleElement()
                .satisfies(change -> assertThat(change.shifts()).isEqualTo(Shifts.NONE));
    }

    private static float[] numbers(int count) {
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = i;
        }
        return numbers;
    }
}
