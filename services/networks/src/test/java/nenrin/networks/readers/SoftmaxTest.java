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

    /** The gradient of the reader's loss against central differences. */
    @Test
    void theReadersLossHasItsGradient() {
        float[] logits = new float[AgeReaderFigure.OUTPUTS];
        for (int i = 0; i < logits.length; i++) {
            logits[i] = (float) Math.sin(3.7 * i);
        }
        float[] gradient = new float[logits.length];
        float[] ignored = new float[logits.length];
        AgeReaderLoss.of(33, true, logits, gradient, 0, 2);
        for (int i : new int[] {0, 30, 33, 36, 60, 90, 91}) {
            float middle = logits[i];
            logits[i] = middle + 0.01f;
            double above = AgeReaderLoss.of(33, true, logits, ignored, 0, 2);
            logits[i] = middle - 0.01f;
            double below = AgeReaderLoss.of(33, true, logits, ignored, 0, 2);
            logits[i] = middle;
            assertThat((double) gradient[i]).isCloseTo((above - below) / 0.02, within(2e-4));
        }
    }
}
