package nenrin.networks.adversarial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import nenrin.networks.Oracle;
import nenrin.networks.engine.Natives;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nd4j.autodiff.samediff.SDVariable;

class RealOrMadeTest {
    private static final float[] LOGITS = {-3, -0.5f, 0, 0.25f, 4};

    @BeforeAll
    static void natives() {
        Natives.choose();
    }

    /** By the formula with logarithms of the sigmoid, which SameDiff differentiates. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void itIsTheCrossEntropyOfTheSigmoid(boolean real) {
        Oracle oracle = new Oracle();
        SDVariable said = oracle.graph().nn.sigmoid(oracle.variable("logits", LOGITS, 5));
        SDVariable right = real ? said : said.rsub(1);
        SDVariable formula = oracle.graph().math.log(right).mean().mul(-1);
        float[] gradient = new float[5];
        double loss = real ? RealOrMade.real(LOGITS, 0.2, gradient) : RealOrMade.made(LOGITS, 0.2, gradient);
        oracle.check(formula, loss, Map.of("logits", gradient));
    }

    @Test
    void whoGuessesLosesLogTwoAndNobodyLosesInfinity() {
        float[] gradient = new float[1];
        assertThat(RealOrMade.real(new float[] {0}, 1, gradient)).isCloseTo(Math.log(2), within(1e-12));
        assertThat(RealOrMade.real(new float[] {-200}, 1, gradient)).isCloseTo(200, within(1e-6));
        assertThat(gradient[0]).isCloseTo(-1, within(1e-6f));
    }
}
