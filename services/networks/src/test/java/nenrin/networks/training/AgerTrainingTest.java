package nenrin.networks.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import nenrin.imaging.Picture;
import nenrin.networks.AgerLoading.Loaded;
import nenrin.networks.Agers;
import nenrin.networks.engine.Natives;
import nenrin.networks.files.ModelFile;
import nenrin.networks.files.ModelReading.Valid;
import nenrin.networks.files.Precision;
import nenrin.networks.files.Safetensors;
import nenrin.networks.files.Tensor;
import nenrin.networks.training.TrainingStart.Refused;
import nenrin.networks.training.TrainingStart.Started;
import org.bytedeco.javacpp.Pointer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AgerTrainingTest {
    private static final AgerSettings SETTINGS = new AgerSettings(4, 2, 7, 2e-4, 1e-4, 0.8, 0.15, 0.99);
    private final TrainingFaces faces = faces(20);

    @BeforeAll
    static void natives() {
        Natives.choose();
    }

    @Test
    void aResumedTrainingEndsWithTheWeightsOfAnUninterruptedOne() {
        Map<String, Tensor> uninterrupted;
        byte[] halfway;
        try (AgerTraining training = started(null)) {
            run(training, 3);
            halfway = training.checkpoint().toBytes();
            run(training, 3);
            uninterrupted = training.checkpoint().contents().tensors();
        }
        ModelFile contents = ((Valid) Checkpoint.read(halfway)).file();
        Started resumed = (Started) AgerTraining.resume(SETTINGS, faces, new Checkpoint(contents));
        try (AgerTraining training = resumed.training()) {
            assertThat(training.steps()).isEqualTo(3);
            run(training, 3);
            assertThat(training.checkpoint().contents().tensors()).isEqualTo(uninterrupted);
        }
    }

    @Test
    void aModelOfATrainingIsAnAgerAndCanBeTrainedOn() {
        try (AgerTraining training = started(null)) {
            run(training, 2);
            byte[] file = Safetensors.write(training.model(Map.of("name", "mine")), Precision.F16);
            ModelFile model = ((Valid) Safetensors.read(file)).file();
            assertThat(Agers.load(model))
                    .isInstanceOfSatisfying(
                            Loaded.class,
                            loaded -> assertThat(loaded.ager().name()).isEqualTo("mine"));
            assertThat(model.metadata()).containsEntry("faces", "20").containsEntry("steps", "2");
            try (AgerTraining next = started(model)) {
                assertThat(next.step().step()).isEqualTo(1);
            }
        }
    }

    @Test
    void anAgerThatHasLearntNothingChangesNearlyNothing() {
        try (AgerTraining training = started(null)) {
            Loaded loaded = (Loaded) Agers.load(training.model(Map.of()));
            float[] differences = loaded.ager().differences(new float[64 * 64 * 3], new float[] {70}, new float[] {1});
            for (float difference : differences) {
                assertThat(Math.abs(difference)).isLessThan(0.2f);
            }
        }
    }

    @Test
    void theSampleGridGrowsDownwards() {
        try (AgerTraining training = started(null)) {
            int height = training.sampleGrid().height();
            assertThat(training.sampleGrid().height()).isEqualTo(height + 64);
        }
    }

    @Test
    void tooFewFacesAndForeignModelsAreRefused() {
        assertThat(AgerTraining.start(SETTINGS, faces(3), null))
                .isInstanceOfSatisfying(Refused.class, r -> assertThat(r.code()).isEqualTo("too-few-faces"));
        ModelFile foreign = new ModelFile(Map.of(), Map.of("x", new Tensor(new int[] {1}, new float[1])));
        assertThat(AgerTraining.start(SETTINGS, faces, foreign))
                .isInstanceOfSatisfying(Refused.class, r -> assertThat(r.code()).isEqualTo("model-does-not-fit"));
        assertThat(AgerTraining.resume(SETTINGS, faces, new Checkpoint(foreign)))
                .isInstanceOfSatisfying(Refused.class, r -> assertThat(r.code()).isEqualTo("checkpoint-does-not-fit"));
    }

    @Test
    void stepsAllocateNothingThatStays() {
        try (AgerTraining training = started(null)) {
            run(training, 5);
            long before = Pointer.totalBytes();
            run(training, 20);
            assertThat(Pointer.totalBytes() - before).isLessThan(1 << 20);
        }
    }

    private AgerTraining started(@Nullable ModelFile from) {
        return ((Started) AgerTraining.start(SETTINGS, faces, from)).training();
    }

    private static void run(AgerTraining training, int steps) {
        for (int i = 0; i < steps; i++) {
            training.step();
        }
    }

    private static TrainingFaces faces(int count) {
        Random chance = new Random(3);
        TrainingFaces faces = new TrainingFaces(64);
        for (int i = 0; i < count; i++) {
            byte[] rgb = new byte[64 * 64 * 3];
            chance.nextBytes(rgb);
            faces.add(new TrainingFace(new Picture(64, 64, rgb), i * 4, i % 2 == 0));
        }
        return faces;
    }
}
