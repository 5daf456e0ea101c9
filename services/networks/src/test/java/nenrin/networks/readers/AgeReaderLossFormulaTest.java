package nenrin.networks.readers;

import static nenrin.networks.readers.AgeReaderFigure.OUTPUTS;
import static nenrin.networks.readers.AgeReaderFigure.YEARS;

import java.util.Arrays;
import java.util.Map;
import nenrin.networks.Oracle;
import nenrin.networks.engine.Natives;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.factory.Nd4j;

/** The reader's loss and its gradient against the same formula in SameDiff. */
class AgeReaderLossFormulaTest {
    private final Oracle theirs = new Oracle();

    @BeforeAll
    static void natives() {
        Natives.choose();
    }

    @ParameterizedTest
    @CsvSource({"33, true", "0, false", "104, true"})
    void crossEntropiesAndAFiftiethOfTheYearsBetween(int age, boolean female) {
        AgeTarget target = AgeTarget.of(age, female);
        float[] logits = new float[OUTPUTS];
        for (int i = 0; i < logits.length; i++) {
            logits[i] = (float) Math.sin(3.7 * i);
        }
        float[] gradient = new float[OUTPUTS];
        double loss = AgeReaderLoss.of(target, logits, gradient, 0, 1);

        SDVariable years = theirs.variable("years", Arrays.copyOf(logits, YEARS), 1, YEARS);
        SDVariable femaleness = theirs.variable("femaleness", new float[] {logits[YEARS]}, 1, 1);
        theirs.check(
                years(target, years).add(gender(female, femaleness)),
                loss,
                Map.of("years", Arrays.copyOf(gradient, YEARS), "femaleness", new float[] {gradient[YEARS]}));
    }

    private SDVariable years(AgeTarget target, SDVariable logits) {
        SameDiff sd = theirs.graph();
        SDVariable wanted = theirs.constant(target.years(), 1, YEARS);
        SDVariable entropy =
                wanted.mul(sd.math().log(sd.nn().softmax(logits, 1))).sum().neg();
        SDVariable each = theirs.constant(Nd4j.arange(YEARS).reshape('c', 1, YEARS));
        SDVariable expected = sd.nn().softmax(logits, 1).mul(each).sum();
        return entropy.add(sd.math().abs(expected.sub(target.age())).mul(0.02));
    }

    private SDVariable gender(boolean female, SDVariable logit) {
        SDVariable probability = theirs.graph().nn().sigmoid(female ? logit : logit.neg());
        return theirs.graph().math().log(probability).neg().sum();
    }
}
