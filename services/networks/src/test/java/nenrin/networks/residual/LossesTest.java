package nenrin.networks.residual;

import java.util.Map;
import java.util.Random;
import nenrin.networks.Oracle;
import nenrin.networks.engine.Natives;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nd4j.autodiff.samediff.SDIndex;
import org.nd4j.autodiff.samediff.SDVariable;

/** The losses of critic and ager and their gradients against the same formulas in SameDiff. */
class LossesTest {
    private final Oracle theirs = new Oracle();
    private final Random chance = new Random(9);

    @BeforeAll
    static void natives() {
        Natives.choose();
    }

    @Test
    void theCriticsLossIsTheCrossEntropyOfItsSoftmax() {
        float[] target = CriticLoss.person(3, 1);
        float[] logits = drawn(CriticLoss.CLASSES);
        float[] gradient = new float[CriticLoss.CLASSES];
        double loss = CriticLoss.of(target, logits, 0, 1, gradient);

        SDVariable said = theirs.variable("logits", logits, 1, CriticLoss.CLASSES);
        SDVariable shares = theirs.graph().math().log(theirs.graph().nn().softmax(said, 1));
        SDVariable formula =
                theirs.constant(target, 1, CriticLoss.CLASSES).mul(shares).sum().neg();
        theirs.check(formula, loss, Map.of("logits", gradient));
    }

    /** DESIGN's figures: 5 within the own group, else 1.5 / (1 + gap / 4); a twentieth for changes from pixel to pixel. */
    @ParameterizedTest
    @CsvSource({"0, 5.0", "4, 0.75"})
    void theAgersLossIsTheMeanDistanceAndTheMeanChange(int gap, double nearness) {
        int size = 6;
        float[] differences = drawn(3 * size * size);
        float[] gradient = new float[differences.length];
        AgerLoss loss = new AgerLoss(1);
        loss.addDifferences(differences, 0, size, gap, gradient);

        SDVariable d = theirs.variable("differences", differences, size, size, 3);
        SDVariable near = d.norm1().mul(nearness / (3 * size * size));
        SDVariable variation = variation(d, size).mul(0.05 / (3 * size * (size - 1)));
        theirs.check(near.add(variation), loss.near() + loss.variation(), Map.of("differences", gradient));
    }

    @Test
    void colourIsWhatChannelsDifferByFromTheirMean() {
        int size = 5;
        float[] differences = drawn(3 * size * size);
        float[] gradient = new float[differences.length];
        AgerLoss loss = new AgerLoss(1);
        loss.addColour(differences, 0, size, gradient);

        SDVariable d = theirs.variable("differences", differences, size, size, 3);
        SDVariable colour = d.sub(d.mean(true, 2));
        SDVariable near = colour.norm1().mul(2.0 / (3 * size * size));
        SDVariable variation = variation(colour, size).mul(0.3 / (3 * size * size));
        theirs.check(near.add(variation), loss.near() + loss.variation(), Map.of("differences", gradient));
    }

    private static SDVariable variation(SDVariable d, int size) {
        SDVariable across =
                change(d, SDIndex.all(), SDIndex.interval(1, size), SDIndex.all(), SDIndex.interval(0, size - 1));
        SDVariable down =
                change(d, SDIndex.interval(1, size), SDIndex.all(), SDIndex.interval(0, size - 1), SDIndex.all());
        return across.add(down);
    }

    private static SDVariable change(
            SDVariable d, SDIndex row, SDIndex column, SDIndex rowBefore, SDIndex columnBefore) {
        return d.get(row, column, SDIndex.all())
                .sub(d.get(rowBefore, columnBefore, SDIndex.all()))
                .norm1();
    }

    private float[] drawn(int count) {
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = (float) chance.nextGaussian();
        }
        return numbers;
    }
}
