package nenrin.networks.readers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SoftmaxTest {
    @Test
    void sharesAddUpAndLargeLogitsDoNoHarm() {
        float[] shares = Softmax.of(new float[] {9, 1000, 1000, -1000}, 1, 3);
        assertThat(shares).containsExactly(new float[] {0.5f, 0.5f, 0}, within(1e-6f));
    }
}
