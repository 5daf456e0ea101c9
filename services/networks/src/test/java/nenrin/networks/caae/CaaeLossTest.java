package nenrin.networks.caae;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Random;
import nenrin.networks.Oracle;
import nenrin.networks.engine.Natives;
import nenrin.networks.residual.AgeGroups;
import nenrin.networks.residual.Batch;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nd4j.autodiff.samediff.SDIndex;
import org.nd4j.autodiff.samediff.SDVariable;

/** Losses and their gradients against the paper's formulas in SameDiff: two pictures of 4x4. */
class CaaeLossTest {
    private static final int NUMBERS = 2 * 4 * 4 * 3;

    private final Oracle oracle = new Oracle();
    private final float[] faces = drawn(1);
    private final float[] made = drawn(2);
    private final SDVariable pictures = oracle.variable("made", made, 2, 4, 4, 3);
    private final SDVariable off = pictures.sub(oracle.constant(faces, 2, 4, 4, 3));
    private final float[] gradient = new float[NUMBERS];

    @BeforeAll
    static void natives() {
        Natives.choose();
    }

    @Test
    void thePapersDistanceIsThatOfSquares() {
        double near = new CaaeLoss(CaaeObjective.PAPER, 4, 2).near(faces, made, gradient);
        oracle.check(oracle.graph().math.square(off).mean().mul(100), near, Map.of("made", gradient));
    }

    @Test
    void thatOfTheAuthorsCodeIsThatOfAmounts() {
        double near = new CaaeLoss(CaaeObjective.AUTHORS, 4, 2).near(faces, made, gradient);
        oracle.check(oracle.graph().math.abs(off).mean(), near, Map.of("made", gradient));
    }

    @Test
    void variationIsHalfTheSquaredDifferenceOfNeighbours() {
        double variation = new CaaeLoss(CaaeObjective.PAPER, 4, 2).variation(made, gradient);
        SDVariable down = pictures.get(SDIndex.all(), SDIndex.interval(1, 4))
                .sub(pictures.get(SDIndex.all(), SDIndex.interval(0, 3)));
        SDVariable right = pictures.get(SDIndex.all(), SDIndex.all(), SDIndex.interval(1, 4))
                .sub(pictures.get(SDIndex.all(), SDIndex.all(), SDIndex.interval(0, 3)));
        SDVariable squares = oracle.graph()
                .math
                .square(down)
                .sum()
                .add(oracle.graph().math.square(right).sum());
        oracle.check(squares.mul(10.0 / 2 / 4 / 2), variation, Map.of("made", gradient));
    }

    @Test
    void theTwoSettingsAreThoseOfThePaperAndOfItsAuthorsCode() {
        assertThat(CaaeObjective.named("authors")).isEqualTo(new CaaeObjective(false, 1, 1e-4, 0, 0));
        assertThat(CaaeObjective.named("paper").squared()).isTrue();
        assertThatThrownBy(() -> CaaeObjective.named("mine")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void labelsAreOneForWhatAFaceIsAndMinusOneForTheRest() {
        float[] shares = CaaeLabels.own(new Batch(new float[0], new int[] {4}, new int[] {1}, new int[] {9}));
        float[] critic = CaaeLabels.forCritic(shares);
        assertThat(critic).hasSize(20);
        assertThat(critic).startsWith(-1, -1, -1, -1, 1, -1).endsWith(-1, 1, -1, 1);
        float[] generator = CaaeLabels.forGenerator(shares);
        assertThat(generator).hasSize(100);
        assertThat(generator[4]).isEqualTo(1);
        assertThat(generator[4 + AgeGroups.COUNT]).isEqualTo(1);
        assertThat(generator[50]).isEqualTo(-1);
        assertThat(generator[99]).isEqualTo(1);
    }

    private static float[] drawn(int seed) {
        Random chance = new Random(seed);
        float[] values = new float[NUMBERS];
        for (int i = 0; i < NUMBERS; i++) {
            values[i] = (float) chance.nextGaussian();
        }
        return values;
    }
}
