package nenrin.networks.residual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LatticeTest {
    private static final int SIZE = 64;
    /** So near the rim a filter sees too little. */
    private static final int RIM = 16;

    @FunctionalInterface
    private interface Pattern {
        double at(int x, int y);
    }

    @Test
    void whatRepeatsEveryFourPixelsGoes() {
        float[] left = without((x, y) -> (x % 4 == 1 ? 0.1 : 0) + (y % 2 == 0 ? 0.05 : 0));

        assertThat(farthest(left, (x, y) -> 0.1 / 4 + 0.05 / 2)).isLessThan(0.002);
    }

    @Test
    void aSlopeStays() {
        float[] left = without((x, y) -> 0.01 * x - 0.02 * y);

        assertThat(farthest(left, (x, y) -> 0.01 * x - 0.02 * y)).isLessThan(0.001);
    }

    @Test
    void aWrinkleStays() {
        Pattern wrinkle = (x, y) -> x == 30 && y > 20 && y < 44 ? -0.5 : 0;

        float[] left = without(wrinkle);

        assertThat(left[3 * (32 * SIZE + 30)]).isCloseTo(-0.5f, within(0.15f));
        assertThat(left[3 * (32 * SIZE + 26)]).as("no echo").isCloseTo(0, within(0.12f));
    }

    @Test
    void eachChannelIsItsOwn() {
        float[] differences = new float[3 * SIZE * SIZE];
        for (int i = 0; i < SIZE * SIZE; i++) {
            differences[3 * i + 2] = i % 4;
        }

        new Lattice(SIZE).takeOut(differences, 0);

        assertThat(differences[3 * (32 * SIZE + 32)]).isZero();
        assertThat(differences[3 * (32 * SIZE + 32) + 2]).isCloseTo(1.5f, within(0.01f));
    }

    private static float[] without(Pattern pattern) {
        float[] differences = new float[3 * SIZE * SIZE];
        for (int i = 0; i < differences.length; i++) {
            differences[i] = (float) pattern.at(i / 3 % SIZE, i / 3 / SIZE);
        }
        new Lattice(SIZE).takeOut(differences, 0);
        return differences;
    }

    /** How far the pixel is off that is farthest, but for those near the rim. */
    private static double farthest(float[] differences, Pattern wanted) {
        return IntStream.range(0, SIZE * SIZE)
                .filter(i -> inside(i % SIZE) && inside(i / SIZE))
                .mapToDouble(i -> Math.abs(differences[3 * i] - wanted.at(i % SIZE, i / SIZE)))
                .max()
                .orElseThrow();
    }

    private static boolean inside(int place) {
        return place >= RIM && place < SIZE - RIM;
    }
}
