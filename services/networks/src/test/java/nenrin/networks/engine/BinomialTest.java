package nenrin.networks.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BinomialTest {
    private static final int SIZE = 8;
    private final Binomial filter = new Binomial(2, SIZE, 3);

    @Test
    void whatFlickersFromPixelToPixelVanishes() {
        float[] chequered = new float[2 * SIZE * SIZE * 3];
        for (int i = 0; i < chequered.length; i++) {
            int pixel = i / 3;
            chequered[i] = (pixel % SIZE + pixel / SIZE) % 2 == 0 ? 1 : -1;
        }
        filter.smooth(chequered);
        assertThat(chequered[3 * (3 * SIZE + 4)]).isZero();
    }

    @Test
    void whatIsEvenStaysInsideTheRim() {
        float[] even = new float[2 * SIZE * SIZE * 3];
        Arrays.fill(even, 0.5f);
        filter.smooth(even);
        assertThat(even[3 * (3 * SIZE + 4)]).isEqualTo(0.5f);
    }

    @Test
    void theFilterIsItsOwnWayBack() {
        float[] one = numbers(1);
        float[] other = numbers(2);
        float[] smoothOne = one.clone();
        float[] smoothOther = other.clone();
        filter.smooth(smoothOne);
        filter.smooth(smoothOther);
        assertThat(product(smoothOne, other)).isCloseTo(product(one, smoothOther), within(1e-3));
    }

    private static double product(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (double) a[i] * b[i];
        }
        return sum;
    }

    private static float[] numbers(long seed) {
        Random chance = new Random(seed);
        float[] numbers = new float[2 * SIZE * SIZE * 3];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = (float) chance.nextGaussian();
        }
        return numbers;
    }
}
