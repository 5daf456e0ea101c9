package nenrin.networks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class BendingTest {
    private static final int SIZE = 32;
    private static final int GRID = 8;
    private final Bending bending = new Bending(SIZE, GRID);
    private final float[] faces = waves();

    @Test
    void withoutShiftsFacesStayAsTheyAre() {
        assertThat(bent(new float[2 * GRID * GRID * 2])).isEqualTo(faces);
    }

    @Test
    void anEvenShiftMovesTheMiddleByAsMuchAndTheRimByNothing() {
        float[] shifts = new float[2 * GRID * GRID * 2];
        for (int i = 0; i < shifts.length; i += 2) {
            shifts[i] = 2f / SIZE;
        }
        float[] bent = bent(shifts);
        assertThat(bent[at(16, 16)]).isCloseTo(faces[at(18, 16)], within(1e-5f));
        assertThat(bent[at(0, 16)]).isCloseTo(faces[at(0, 16)], within(0.02f));
    }

    @Test
    void theWayBackIsThatOfCentralDifferences() {
        Random chance = new Random(1);
        float[] shifts = numbers(chance, 2 * GRID * GRID * 2, 0.02f);
        float[] gradient = numbers(chance, faces.length, 1);
        float[] byShifts = new float[shifts.length];
        bending.back(faces, shifts, gradient, byShifts);
        double far = 0;
        double length = 0;
        for (int i = 0; i < shifts.length; i++) {
            far += Math.pow(byShifts[i] - centralDifference(shifts, gradient, i), 2);
            length += byShifts[i] * byShifts[i];
        }
        // Between two pixels the slope jumps: a few of the differences step over such a place.
        assertThat(Math.sqrt(far / length)).isLessThan(0.02);
    }

    private double centralDifference(float[] shifts, float[] gradient, int i) {
        float step = 2e-4f;
        float before = shifts[i];
        shifts[i] = before + step;
        double above = loss(shifts, gradient);
        shifts[i] = before - step;
        double below = loss(shifts, gradient);
        shifts[i] = before;
        return (above - below) / (2 * step);
    }

    private double loss(float[] shifts, float[] gradient) {
        float[] bent = bent(shifts);
        double loss = 0;
        for (int i = 0; i < bent.length; i++) {
            loss += (double) bent[i] * gradient[i];
        }
        return loss;
    }

    private float[] bent(float[] shifts) {
        float[] bent = new float[faces.length];
        bending.bend(faces, shifts, bent);
        return bent;
    }

    private static int at(int x, int y) {
        return 3 * (y * SIZE + x);
    }

    private static float[] numbers(Random chance, int count, float range) {
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = range * (2 * chance.nextFloat() - 1);
        }
        return numbers;
    }

    private static float[] waves() {
        float[] waves = new float[2 * SIZE * SIZE * 3];
        for (int i = 0; i < waves.length; i++) {
            waves[i] = (float) (Math.sin(0.2 * (i / 3 % SIZE) + i % 3) + Math.cos(0.15 * (i / 3 / SIZE % SIZE)));
        }
        return waves;
    }
}
