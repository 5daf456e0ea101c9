package nenrin.networks.caae;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import nenrin.networks.AgerLoading;
import nenrin.networks.AgerLoading.Loaded;
import nenrin.networks.Agers;
import nenrin.networks.engine.Natives;
import nenrin.networks.files.ModelFile;
import nenrin.networks.files.ModelReading.Valid;
import nenrin.networks.files.Precision;
import nenrin.networks.files.Safetensors;
import nenrin.networks.files.Tensor;
import nenrin.networks.training.AgerSettings;
import nenrin.networks.training.AgerTraining;
import nenrin.networks.training.Checkpoint;
import nenrin.networks.training.StepFigures;
import nenrin.networks.training.TinyTraining;
import nenrin.networks.training.TrainingFaces;
import nenrin.networks.training.TrainingStart.Refused;
import nenrin.networks.training.TrainingStart.Started;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The real training on a CAAE of 16x16 pixels with made-up faces. */
class CaaeTrainingTest {
    private static final CaaeScale SCALE = new CaaeScale(16, 4);
    private static final TrainingFaces FACES = TinyTraining.faces(1, 96);
    private static final CaaeFamily FAMILY = new CaaeFamily(SCALE, CaaeObjective.AUTHORS);
    private static final AgerSettings SETTINGS = FAMILY.settings(8, 1);

    @BeforeAll
    static void natives() {
        Natives.choose();
    }

    @ParameterizedTest
    @ValueSource(strings = {"authors", "paper"})
    void itLearnsToMakeFacesAnew(String objective) {
        CaaeFamily family = new CaaeFamily(SCALE, CaaeObjective.named(objective));
        try (AgerTraining training = started(family, family.settings(8, 1))) {
            double first = near(training, 5);
            near(training, 100);
            assertThat(near(training, 5)).isLessThan(0.7 * first);
        }
    }

    @Test
    void aTrainingInterruptedEndsWithTheSameWeights() {
        Map<String, Tensor> uninterrupted;
        byte[] halfway;
        try (AgerTraining training = started(FAMILY, SETTINGS)) {
            near(training, 3);
            halfway = training.checkpoint().toBytes();
            near(training, 3);
            uninterrupted = training.checkpoint().contents().tensors();
        }
        Checkpoint checkpoint = new Checkpoint(((Valid) Checkpoint.read(halfway)).file());
        Started resumed = (Started) AgerTraining.resume(SETTINGS.withSeed(99), FACES, FAMILY, checkpoint);
        try (AgerTraining training = resumed.training()) {
            near(training, 3);
            assertThat(training.checkpoint().contents().tensors()).isEqualTo(uninterrupted);
        }
    }

    @Test
    void aModelIsServedAndShowsAgesApart() {
        ModelFile model;
        try (AgerTraining training = started(FAMILY, SETTINGS)) {
            near(training, 60);
            model = training.model(Map.of("name", "caae-tiny"));
        }
        ModelFile read = ((Valid) Safetensors.read(Safetensors.write(model, Precision.F16))).file();
        assertThat(read.tensors().keySet()).allSatisfy(name -> assertThat(name).startsWith("ager/"));
        Loaded loaded = (Loaded) Agers.load(read);
        assertThat(loaded.ager().name()).isEqualTo("caae-tiny");
        assertThat(loaded.ager().size()).isEqualTo(16);
        float[] faces = new float[3 * 16 * 16 * 3];
        float[] once = loaded.ager()
                .changes(faces, new float[] {3, 40, 78}, new float[] {1, 1, 1})
                .differences();
        float[] young = Arrays.copyOfRange(once, 0, once.length / 3);
        float[] old = Arrays.copyOfRange(once, 2 * once.length / 3, once.length);
        assertThat(young).isNotEqualTo(old);
        assertThat(loaded.ager()
                        .changes(new float[16 * 16 * 3], new float[] {3}, new float[] {1})
                        .differences())
                .as("alone as among others")
                .containsExactly(young, within(1e-4f));
    }

    @Test
    void aFileThatSaysNothingOfItsSizeOrHasOtherWeightsIsRefused() {
        assertThat(Agers.load(new ModelFile(Map.of("family", "caae"), Map.of())))
                .isInstanceOfSatisfying(
                        AgerLoading.Refused.class,
                        refused -> assertThat(refused.code()).isEqualTo("model-does-not-fit"));
        assertThat(Agers.load(new ModelFile(Map.of("family", "caae", "size", "64", "channels", "16"), Map.of())))
                .isInstanceOf(AgerLoading.Refused.class);
        assertThat(Agers.load(new ModelFile(Map.of("family", "caae", "size", "60", "channels", "16"), Map.of())))
                .isInstanceOf(AgerLoading.Refused.class);
    }

    @Test
    void aCheckpointOfAnotherFamilyIsRefused() {
        Checkpoint foreign = new Checkpoint(
                new ModelFile(Map.of("family", "residual/checkpoint", "steps", "1", "seed", "1"), Map.of()));
        assertThat(AgerTraining.resume(SETTINGS, FACES, FAMILY, foreign)).isInstanceOf(Refused.class);
    }

    private static AgerTraining started(CaaeFamily family, AgerSettings settings) {
        return ((Started) AgerTraining.startAfresh(settings, FACES, family)).training();
    }

    private static double near(AgerTraining training, int steps) {
        double near = 0;
        for (int i = 0; i < steps; i++) {
            StepFigures figures = training.step();
            near += figures.near() / steps;
        }
        return near;
    }
}
