package nenrin.networks.readers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The gradient of the reader's loss against central differences, for a face and for two laid over each other. */
class AgeReaderLossTest {
    static Stream<AgeTarget> targets() {
        return Stream.of(
                AgeTarget.of(33, true),
                AgeTarget.of(0, false),
                AgeTarget.of(104, true),
                AgeTarget.of(20, false).mixed(AgeTarget.of(70, true), 0.7));
    }

    @ParameterizedTest
    @MethodSource("targets")
    void theGradientIsThatOfCentralDifferences(AgeTarget target) {
        float[] logits = new float[AgeReaderFigure.OUTPUTS];
        for (int i = 0; i < logits.length; i++) {
            logits[i] = (float) Math.sin(3.7 * i);
        }
        float[] gradient = new float[logits.length];
        float[] ignored = new float[logits.length];
        AgeReaderLoss.of(target, logits, gradient, 0, 2);
        for (int i : new int[] {0, 30, 33, 36, 60, 90, 91}) {
            float middle = logits[i];
            logits[i] = middle + 0.01f;
            double above = AgeReaderLoss.of(target, logits, ignored, 0, 2);
            logits[i] = middle - 0.01f;
            double below = AgeReaderLoss.of(target, logits, ignored, 0, 2);
            logits[i] = middle;
            assertThat((double) gradient[i]).isCloseTo((above - below) / 0.02, within(2e-4));
        }
    }
}
