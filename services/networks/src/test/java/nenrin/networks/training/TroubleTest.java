package nenrin.networks.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nenrin.networks.engine.Natives;
import nenrin.networks.files.ModelFile;
import nenrin.networks.files.Tensor;
import nenrin.networks.residual.ResidualNetworks;
import nenrin.networks.training.trouble.Trouble;
import nenrin.networks.training.trouble.Watch;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every trouble, provoked in a real training. */
class TroubleTest {
    private static final int LOOK_EVERY = 20;

    @BeforeAll
    static void natives() {
        Natives.choose();
    }

    @Test
    void aHealthyTrainingIsLeftAlone() {
        assertThat(firstTrouble(TinyTraining.SETTINGS, 260)).isEmpty();
    }

    @Test
    void anAbsurdRateMakesLossesNoNumbers() {
        assertTrouble(TinyTraining.rates(1e4, 1e-4, 0.8), 10, "training-diverged", "no number", "ager-rate");
    }

    @Test
    void aCriticOfLargeStepsExplodes() {
        assertTrouble(TinyTraining.rates(2e-4, 1, 0.8), 15, "training-diverged", "exploded", "critic-rate");
    }

    @Test
    void anAgerOfLargeStepsGoesOneColour() {
        assertTrouble(TinyTraining.rates(0.3, 1e-4, 0.8), LOOK_EVERY, "pictures-one-colour", "contrast", "ager-rate");
    }

    @Test
    void anAgerThatBeganAllOrangeStaysSo() {
        try (AgerTraining training = TinyTraining.start(TinyTraining.SETTINGS, TroubleTest::orange)) {
            assertThat(firstTrouble(training, 2 * LOOK_EVERY))
                    .hasValueSatisfying(
                            trouble -> assertThat(trouble.sentence()).contains("tinted"));
        }
    }

    @Test
    void aCriticThatLearnsFarFasterWins() {
        assertTrouble(TinyTraining.rates(1e-7, 3e-3, 0.8), 400, "critic-has-won", "not gained", "critic-rate");
    }

    @Test
    void anAgerThatTheCriticMeansNothingToChangesNothing() {
        assertTrouble(TinyTraining.rates(2e-4, 1e-4, 0), 120, "input-unchanged", "nearly unchanged", "critic-weight");
    }

    private static void assertTrouble(AgerSettings settings, int within, String code, String seen, String advice) {
        assertThat(firstTrouble(settings, within)).hasValueSatisfying(trouble -> {
            assertThat(trouble.code()).isEqualTo(code);
            assertThat(trouble.sentence()).contains(seen, advice).endsWith(".");
        });
    }

    private static Optional<Trouble> firstTrouble(AgerSettings settings, int within) {
        try (AgerTraining training = TinyTraining.start(settings)) {
            return firstTrouble(training, within);
        }
    }

    private static Optional<Trouble> firstTrouble(AgerTraining training, int within) {
        Watch watch = new Watch();
        while (watch.trouble().isEmpty() && training.steps() < within) {
            watch.see(training.step());
            if (training.steps() % LOOK_EVERY == 0) {
                watch.see(training.look());
            }
        }
        return watch.trouble();
    }

    /** The bias of the last layer drives red up and blue down as far as its tanh lets it. */
    private static Optional<String> orange(ResidualNetworks networks) {
        Map<String, Tensor> tensors = new LinkedHashMap<>(networks.tensors(networks.ager()));
        tensors.put("ager/out.bias", new Tensor(new int[] {4}, new float[] {9, 0, -9, 0}));
        return networks.fill(new ModelFile(Map.of(), tensors));
    }
}
