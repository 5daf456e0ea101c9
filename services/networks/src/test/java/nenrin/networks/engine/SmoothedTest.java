package nenrin.networks.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A smoothed node of a graph, on both ways, against the filter over Java's arrays. */
class SmoothedTest {
    private static final int NUMBERS = 2 * 4 * 4 * 5;
    private final Graph graph = Graph.learning(Weights.zero(), Weights.zero());
    private final Node small = graph.input(2, 2, 2, 5);
    private final Node large = graph.smoothlyDoubled(small);
    private final Binomial filter = new Binomial(2, 4, 5);

    @BeforeAll
    static void natives() {
        Natives.choose();
    }

    @Test
    void doubledPixelsBecomeASlope() {
        float[] seen = numbers(NUMBERS / 4);
        Numbers.write(seen, small.value());
        graph.forward();
        float[] expected = new float[NUMBERS];
        for (int i = 0; i < NUMBERS; i++) {
            int x = i / 5 % 4 / 2;
            int y = i / 20 % 4 / 2;
            expected[i] = seen[i / 80 * 20 + y * 10 + x * 5 + i % 5];
        }
        filter.smooth(expected);
        assertThat(Numbers.read(large.value())).containsExactly(expected);
    }

    @Test
    void theWayBackGathersTheSmoothedGradient() {
        float[] byLarge = numbers(NUMBERS);
        Numbers.write(byLarge, large.gradient());
        graph.backward();
        filter.smooth(byLarge);
        float[] bySmall = Numbers.read(small.gradient());
        double sum = 0;
        for (float value : byLarge) {
            sum += value;
        }
        for (float value : bySmall) {
            sum -= value;
        }
        assertThat(sum).isBetween(-1e-4, 1e-4);
        assertThat(bySmall[0]).isEqualTo(byLarge[0] + byLarge[5] + byLarge[20] + byLarge[25]);
    }

    private static float[] numbers(int count) {
        Random chance = new Random(count);
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = (float) chance.nextGaussian();
        }
        return numbers;
    }
}
