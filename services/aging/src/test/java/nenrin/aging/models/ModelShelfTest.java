package nenrin.aging.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import nenrin.aging.ServedModel;
import nenrin.aging.ServedModel.Source;
import nenrin.events.PublishedModel;
import nenrin.networks.engine.Natives;
import nenrin.networks.files.ModelFile;
import nenrin.networks.files.ModelReading;
import nenrin.networks.files.Precision;
import nenrin.networks.files.Safetensors;
import nenrin.networks.files.ShippedModels;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

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

    private ServedModel residual() {
        return shelf.find("residual").orElseThrow();
    }

    /** The same weights, another file. */
    private static byte[] inFullPrecision(byte[] file) {
        ModelFile model = ((ModelReading.Valid) Safetensors.read(file)).file();
        return Safetensors.write(model, Precision.F32);
    }
}
