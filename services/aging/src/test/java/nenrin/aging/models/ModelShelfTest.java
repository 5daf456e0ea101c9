package nenrin.aging.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import nenrin.aging.ServedModel;
import nenrin.aging.ServedModel.Source;
import nenrin.events.PublishedModel;
import nenrin.imaging.Picture;
import nenrin.networks.Changes;
import nenrin.networks.agecgan.AgeCganFamily;
import nenrin.networks.agecgan.AgeCganScale;
import nenrin.networks.agecgan.Stage;
import nenrin.networks.caae.CaaeFamily;
import nenrin.networks.caae.CaaeObjective;
import nenrin.networks.caae.CaaeScale;
import nenrin.networks.engine.Natives;
import nenrin.networks.files.ModelFile;
import nenrin.networks.files.ModelReading;
import nenrin.networks.files.Precision;
import nenrin.networks.files.Safetensors;
import nenrin.networks.files.ShippedModels;
import nenrin.networks.training.AgerTraining;
import nenrin.networks.training.TrainingFace;
import nenrin.networks.training.TrainingFaces;
import nenrin.networks.training.TrainingStart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelShelfTest {
    private static final byte[] SHIPPED = ShippedModels.bytes("residual");

    private final ModelOwner owner = new ModelOwner();
    private final ModelShelf shelf = new ModelShelf(owner);

    @BeforeAll
    static void chooseTheNatives() {
        Natives.choose();
    }

    @BeforeEach
    void shipOne() {
        shelf.ship(new PublishedModel("residual", SHIPPED));
    }

    @AfterEach
    void letGo() {
        owner.close();
    }

    @Test
    void aRequestThatNamesNoModelGetsTheResidualOne() {
        assertThat(shelf.find(null)).isEqualTo(shelf.find("residual")).isPresent();
        assertThat(shelf.find("crystal-ball")).isEmpty();
        assertThat(residual().source()).isEqualTo(Source.SHIPPED);
        assertThat(residual().provenance()).containsEntry("family", "residual");
    }

    @Test
    void aModelFromTheTopicTakesThePlaceOfTheShippedOneUntilItIsTakenBack() {
        byte[] other = inFullPrecision(SHIPPED);
        assertThat(shelf.take(new PublishedModel("residual", other))).isEmpty();
        assertThat(residual().source()).isEqualTo(Source.TOPIC);
        assertThat(residual().version()).isEqualTo(new PublishedModel("residual", other).version());
        shelf.remove("residual");
        assertThat(residual().source()).isEqualTo(Source.SHIPPED);
    }

    @Test
    void aFileThatIsCutOffIsReportedAndWhatWasServedIsServedOn() {
        byte[] cut = Arrays.copyOf(SHIPPED, SHIPPED.length / 2);
        assertThat(shelf.take(new PublishedModel("residual", cut))).get().satisfies(refused -> {
            assertThat(refused.code()).startsWith("model-");
            assertThat(refused.sentence()).endsWith(".");
        });
        assertThat(residual().source()).isEqualTo(Source.SHIPPED);
        assertThat(shelf.refused()).extracting(RefusedModel::name).containsExactly("residual");
    }

    @Test
    void aFileOfAnotherNetworkIsReported() {
        assertThat(shelf.take(new PublishedModel("reader", ShippedModels.bytes("age-reader-b"))))
                .isPresent();
        assertThat(shelf.find("reader")).isEmpty();
    }

    @Test
    void aBetterFileClearsTheReport() {
        assertThat(shelf.take(new PublishedModel("mine", new byte[] {1, 2, 3}))).isPresent();
        assertThat(shelf.take(new PublishedModel("mine", SHIPPED))).isEmpty();
        assertThat(shelf.refused()).isEmpty();
        assertThat(shelf.served()).extracting(ServedModel::name).containsExactly("mine", "residual");
    }

    /** The published agers come over the topic as any other model; requests name them ({@code ce_model=caae-small}). */
    @ParameterizedTest
    @ValueSource(strings = {"caae", "age-cgan"})
    void agersOfOtherFamiliesAreServedBesideIt(String family) {
        byte[] file = Safetensors.write(drawn(family), Precision.F16);
        assertThat(shelf.take(new PublishedModel(family + "-small", file))).isEmpty();
        ServedModel served = shelf.find(family + "-small").orElseThrow();
        assertThat(served.provenance()).containsEntry("family", family);
        int numbers = 3 * served.ager().size() * served.ager().size();
        Changes changes = owner.ask(() -> served.ager().changes(new float[numbers], new float[] {70}, new float[] {1}));
        assertThat(changes.differences()).hasSize(numbers).doesNotContain(Float.NaN);
    }

    /** A model that has learnt nothing. */
    private static ModelFile drawn(String family) {
        boolean caae = family.equals("caae");
        CaaeFamily caaes = new CaaeFamily(CaaeScale.SMALL, CaaeObjective.AUTHORS);
        AgeCganFamily cgans = new AgeCganFamily(AgeCganScale.SMALL, Stage.GENERATOR);
        TrainingFaces faces = new TrainingFaces(64);
        faces.add(new TrainingFace(new Picture(64, 64, new byte[3 * 64 * 64]), 30, true));
        TrainingStart start = caae
                ? AgerTraining.startAfresh(caaes.settings(1, 1), faces, caaes)
                : AgerTraining.startAfresh(cgans.settings(1, 1), faces, cgans);
        try (AgerTraining training = ((TrainingStart.Started) start).training()) {
            return training.model(Map.of());
        }
    }

    private ServedModel residual() {
        return shelf.find("residual").orElseThrow();
    }

    /** The same weights, another file. */
    private static byte[] inFullPrecision(byte[] file) {
        ModelFile model = ((ModelReading.Valid) Safetensors.read(file)).file();
        return Safetensors.write(model, Precision.F32);
    }
}
