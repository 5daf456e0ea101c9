package nenrin.networks.caae;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nenrin.networks.engine.Natives;
import nenrin.networks.training.AgerSettings;
import nenrin.networks.training.AgerTraining;
import nenrin.networks.training.Look;
import nenrin.networks.training.TinyTraining;
import nenrin.networks.training.TrainingStart.Started;
import nenrin.networks.training.trouble.Trouble;
import nenrin.networks.training.trouble.Watch;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What goes wrong with agers that make whole faces, in a real training of a CAAE of 16x16 pixels. */
class CaaeTroubleTest {
    private static final CaaeFamily FAMILY = new CaaeFamily(new CaaeScale(16, 4), CaaeObjective.AUTHORS);
    private static final AgerSettings HEALTHY = FAMILY.settings(8, 1);

    @BeforeAll
    static void natives() {
        Natives.choose();
    }

    @Test
    void aHealthyOneIsLeftAlone() {
        assertThat(after(HEALTHY, 500)).isEmpty();
    }

    /** The step that is right for another optimiser, a hundred times too large for Adam. */
    @Test
    void aHundredTimesTheRateMakesOnePersonOfAll() {
        assertThat(after(HEALTHY.withRatesTimes(100), 500))
                .hasValueSatisfying(trouble -> assertThat(trouble.code()).isIn("persons-alike", "pictures-one-colour"));
    }

    @Test
    void anAbsurdRateMakesLossesNoNumbers() {
        assertThat(after(HEALTHY.withRatesTimes(1e30), 20))
                .hasValueSatisfying(trouble -> assertThat(trouble.code()).isEqualTo("training-diverged"));
    }

    private static Optional<Trouble> after(AgerSettings settings, int steps) {
        Watch watch = Watch.overMakers();
        try (AgerTraining training =
                ((Started) AgerTraining.startAfresh(settings, TinyTraining.faces(1, 96), FAMILY)).training()) {
            for (int i = 0; i < steps; i++) {
                watch.see(training.step());
            }
            Look look = training.look();
            watch.see(look);
        }
        return watch.trouble();
    }
}
