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
import nenrin.networks.residual.Scale;
import nenrin.networks.training.TrainingStart.Refused;
import nenrin.networks.training.TrainingStart.Started;
import org.bytedeco.javacpp.Pointer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AgerTrainingTest {
    private static final AgerSettings SETTINGS = new AgerSettings(4, 2, 7, 2e-4, 1e-4, 0.8, 0.15, 0.99);
    private static final int SIZE = Scale.SHIPPED.size();
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
            float[] differences = loaded.ager()
                    .changes(new float[SIZE * SIZE * 3], new float[] {70}, new float[] {1})
                    .differences();
            for (float difference : differences) {
                assertThat(Math.abs(difference)).isLessThan(0.2f);
            }
        }
    }

    @Test
    void theSampleGridGrowsDownwards() {
        try (AgerTraining training = started(null)) {
            int height = training.sampleGrid().height();
            assertThat(training.sampleGrid().height()).isEqualTo(height + SIZE);
        }
    }

    @Test
    void aTrainingInterruptedAnywhereEndsWithTheSameWeights() {
        Map<String, Tensor> uninterrupted;
        try (AgerTraining training = TinyTraining.start(TinyTraining.SETTINGS)) {
            run(training, 30);
            uninterrupted = training.checkpoint().contents().tensors();
        }
        Checkpoint checkpoint;
        try (AgerTraining training = TinyTraining.start(TinyTraining.SETTINGS)) {
            checkpoint = training.checkpoint();
        }
        for (int steps : new int[] {1, 10, 12, 7}) {
            ModelFile read = ((Valid) Checkpoint.read(checkpoint.toBytes())).file();
            try (AgerTraining training =
                    TinyTraining.resume(TinyTraining.SETTINGS.withSeed(99), new Checkpoint(read))) {
                training.look();
                training.sampleGrid();
                run(training, steps);
                checkpoint = training.checkpoint();
            }
        }
        assertThat(checkpoint.contents().tensors()).isEqualTo(uninterrupted);
    }

    @Test
    void aCheckpointHoldsTheModelThatWouldHaveBeenPublished() {
        try (AgerTraining training = TinyTraining.start(TinyTraining.SETTINGS)) {
            run(training, 3);
            Checkpoint checkpoint = training.checkpoint();
            ModelFile model = training.model(Map.of());
            run(training, 3);
            assertThat(training.model(checkpoint, Map.of())).isEqualTo(model);
            assertThat(model.metadata()).containsEntry("faces held out", "6").containsKey("held out: change");
        }
    }

    @Test
    void facesThatLeaveAreNotDrawnAnyMore() {
        try (AgerTraining training = TinyTraining.start(TinyTraining.SETTINGS)) {
            TrainingFaces others = TinyTraining.faces(1000, 48);
            training.learnFrom(others);
            run(training, 2);
            ModelFile model = training.checkpoint().contents();
            assertThat(model.metadata())
                    .containsEntry("faces", Integer.toString(others.count()))
                    .containsEntry("faces fingerprint", others.fingerprint());
        }
    }

    @Test
    void anEpochIsAsManyDrawsAsThereAreFaces() {
        try (AgerTraining training = TinyTraining.start(TinyTraining.SETTINGS)) {
            run(training, 11);
            assertThat(training.isBetweenEpochs()).isFalse();
            run(training, 1);
            assertThat(training.isBetweenEpochs())
                    .as("90 faces in batches of 8")
                    .isTrue();
        }
    }

    @Test
    void theSampleGridShowsHeldOutFacesAndGoesOnBelowAnEarlierOne() {
        Picture earlier;
        try (AgerTraining training = TinyTraining.start(TinyTraining.SETTINGS)) {
            training.sampleGrid();
            earlier = training.sampleGrid();
        }
        try (AgerTraining training = TinyTraining.start(TinyTraining.SETTINGS)) {
            training.continueGrid(earlier);
            Picture next = training.sampleGrid();
            assertThat(next.height()).isEqualTo(earlier.height() + 16);
            assertThat(next.rgb()).startsWith(earlier.rgb());
            assertThat(training.frames())
                    .hasSize(3)
                    .allSatisfy(frame -> assertThat(frame.height()).isEqualTo(32));
            Picture first = new Picture(16, 16, crop(next, 16));
            assertThat(TinyTraining.FACES.heldOut())
                    .extracting(TrainingFace::crop)
                    .contains(first);
        }
    }

    @Test
    void aGridOfOtherFacesIsNotGoneOnWith() {
        try (AgerTraining training = TinyTraining.start(TinyTraining.SETTINGS)) {
            Picture earlier = training.sampleGrid();
            training.learnFrom(TinyTraining.faces(1000, 48));
            training.continueGrid(earlier);
            assertThat(training.sampleGrid().height()).as("inputs and one row").isEqualTo(32);
        }
    }

    private static byte[] crop(Picture grid, int side) {
        byte[] rgb = new byte[3 * side * side];
        for (int y = 0; y < side; y++) {
            System.arraycopy(grid.rgb(), grid.index(0, y), rgb, 3 * y * side, 3 * side);
        }
        return rgb;
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
        TrainingFaces faces = new TrainingFaces(SIZE);
        for (int i = 0; i < count; i++) {
            byte[] rgb = new byte[SIZE * SIZE * 3];
            chance.nextBytes(rgb);
            faces.add(new TrainingFace(new Picture(SIZE, SIZE, rgb), i * 4, i % 2 == 0));
        }
        return faces;
    }
}
