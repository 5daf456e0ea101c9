package nenrin.networks.agecgan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import nenrin.imaging.madeup.MadeUpFace;
import nenrin.imaging.madeup.MadeUpFaces;
import nenrin.networks.AgerLoading.Loaded;
import nenrin.networks.AgerLoading.Refused;
import nenrin.networks.Agers;
import nenrin.networks.engine.Graph;
import nenrin.networks.engine.Natives;
import nenrin.networks.engine.Pixels;
import nenrin.networks.engine.Weights;
import nenrin.networks.files.ModelFile;
import nenrin.networks.files.ModelReading.Valid;
import nenrin.networks.files.Precision;
import nenrin.networks.files.Safetensors;
import nenrin.networks.files.ShippedModels;
import nenrin.networks.files.Tensor;
import nenrin.networks.likeness.Resemblance;
import nenrin.networks.training.AgerSettings;
import nenrin.networks.training.AgerTraining;
import nenrin.networks.training.Checkpoint;
import nenrin.networks.training.StepFigures;
import nenrin.networks.training.TrainingFace;
import nenrin.networks.training.TrainingFaces;
import nenrin.networks.training.TrainingStart.Started;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The real training on an Age-cGAN of four channels with made-up faces. */
class AgeCganTrainingTest {
    private static final AgeCganScale SCALE = new AgeCganScale(4);
    private static final AgeCganFamily FIRST = new AgeCganFamily(SCALE, Stage.GENERATOR);
    private static final AgeCganFamily THEN = new AgeCganFamily(SCALE, Stage.ENCODER);
    private static final AgerSettings SETTINGS = FIRST.settings(8, 2);
    private static final TrainingFaces FACES = faces();

    @BeforeAll
    static void natives() {
        Natives.choose();
    }

    private static TrainingFaces faces() {
        TrainingFaces faces = new TrainingFaces(AgeCganFigure.SIZE);
        for (int i = 0; i < 40; i++) {
            MadeUpFace drawn = MadeUpFaces.draw(i, i * 7 % 90, i % 2 == 0, Optional.empty());
            faces.add(new TrainingFace(drawn.picture(), drawn.age(), drawn.female()));
        }
        return faces;
    }

    @Test
    void aTrainingInterruptedEndsWithTheSameWeightsInTwoReplicas() {
        Map<String, Tensor> uninterrupted;
        byte[] halfway;
        try (AgerTraining training = started()) {
            run(training, 3);
            halfway = training.checkpoint().toBytes();
            run(training, 3);
            uninterrupted = training.checkpoint().contents().tensors();
        }
        try (AgerTraining training = resumed(FIRST, halfway)) {
            run(training, 3);
            assertThat(training.checkpoint().contents().tensors()).isEqualTo(uninterrupted);
        }
    }

    @Test
    void theSecondStageMovesTheEncoderAlone() {
        byte[] first;
        try (AgerTraining training = started()) {
            run(training, 3);
            first = training.checkpoint().toBytes();
        }
        try (AgerTraining training = resumed(THEN, first)) {
            Map<String, Tensor> before = training.checkpoint().contents().tensors();
            double pairs = run(training, 5);
            run(training, 60);
            assertThat(run(training, 5)).as("knows the pairs better").isLessThan(pairs);
            training.checkpoint().contents().tensors().forEach((name, tensor) -> {
                if (name.startsWith("ager/generator.") || name.startsWith("group-critic/")) {
                    assertThat(tensor).as(name).isEqualTo(before.get(name));
                }
            });
        }
    }

    @Test
    void aModelIsServedAndOneFaceHasOneVectorForAllAges() {
        ModelFile model;
        try (AgerTraining training = started()) {
            run(training, 10);
            model = training.model(Map.of("name", "age-cgan-tiny"));
        }
        ModelFile read = ((Valid) Safetensors.read(Safetensors.write(model, Precision.F16))).file();
        Loaded loaded = (Loaded) Agers.load(read);
        float[] face = Pixels.toFloats(FACES.get(0).crop());
        float[] twice = Arrays.copyOf(face, 2 * face.length);
        System.arraycopy(face, 0, twice, face.length, face.length);
        float[] made =
                loaded.ager().changes(twice, new float[] {10, 68}, new float[2]).appliedTo(twice, AgeCganFigure.SIZE);
        assertThat(made).doesNotContain(Float.NaN);
        assertThat(Arrays.copyOf(made, face.length)).isNotEqualTo(Arrays.copyOfRange(made, face.length, made.length));
    }

    /** Whatever the generator: what is found is no less like the face than where the encoder began. */
    @Test
    void theSearchComesNearerToThePerson() {
        Weights weights = Weights.drawn(1);
        new Generator(Graph.inferring(weights), 1, SCALE);
        Resemblance resemblance = new Resemblance(ShippedModels.likeness());
        IdentitySearch search = new IdentitySearch(weights, SCALE, resemblance);
        Encoder encoder = new Encoder(Graph.inferring(weights), 1, SCALE);
        Generator generator = new Generator(Graph.inferring(weights), 1, SCALE);
        float[] face = Pixels.toFloats(FACES.get(3).crop());
        float[] group = SixGroups.condition(24);
        float[] target = resemblance.embedding(face);
        float[] unused = new float[face.length];
        double begun = resemblance.distance(generator.forward(encoder.forward(face), group), target, unused);
        double found = resemblance.distance(generator.forward(search.vector(face, group), group), target, unused);
        assertThat(found).isLessThan(begun);
    }

    @Test
    void aFileWithoutItsScaleIsRefused() {
        assertThat(Agers.load(new ModelFile(Map.of("family", "age-cgan"), Map.of())))
                .isInstanceOf(Refused.class);
    }

    private static AgerTraining started() {
        return ((Started) AgerTraining.startAfresh(SETTINGS, FACES, FIRST)).training();
    }

    private static AgerTraining resumed(AgeCganFamily family, byte[] checkpoint) {
        ModelFile contents = ((Valid) Checkpoint.read(checkpoint)).file();
        return ((Started) AgerTraining.resume(SETTINGS, FACES, family, new Checkpoint(contents))).training();
    }

    private static double run(AgerTraining training, int steps) {
        double pairs = 0;
        for (int i = 0; i < steps; i++) {
            StepFigures figures = training.step();
            pairs += figures.near() / steps;
        }
        return pairs;
    }
}
