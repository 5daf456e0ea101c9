package nenrin.networks.residual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import nenrin.networks.Ager;
import nenrin.networks.AgerLoading;
import nenrin.networks.AgerLoading.Loaded;
import nenrin.networks.AgerLoading.Refused;
import nenrin.networks.Agers;
import nenrin.networks.Changes;
import nenrin.networks.engine.Natives;
import nenrin.networks.files.ModelFile;
import nenrin.networks.files.Tensor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResidualAgerTest {
    private static final int SIZE = 32;
    private final ModelFile model = model();

    @BeforeAll
    static void natives() {
        Natives.choose();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aFaceIsAgedAlikeAloneAndAmongOthers(boolean fine) {
        Ager ager = loaded(model(new Scale(SIZE, 4, fine)));
        int n = 11;
        float[] faces = noise(n * SIZE * SIZE * 3);
        float[] ages = new float[n];
        float[] femaleness = new float[n];
        for (int i = 0; i < n; i++) {
            ages[i] = 9 * i;
            femaleness[i] = i / 10f;
        }
        Changes together = ager.changes(faces, ages, femaleness);
        for (int i = 0; i < n; i++) {
            float[] face = part(faces, i);
            Changes alone = ager.changes(face, new float[] {ages[i]}, new float[] {femaleness[i]});
            assertThat(part(together.differences(), i)).containsExactly(alone.differences(), within(1e-4f));
            int shifts = together.shifts().length / n;
            assertThat(Arrays.copyOfRange(together.shifts(), i * shifts, (i + 1) * shifts))
                    .hasSize(fine ? 2 * 4 * 4 : 0)
                    .containsExactly(alone.shifts(), within(1e-4f));
        }
    }

    @Test
    void ageAndGenderMatter() {
        Ager ager = loaded(model);
        float[] face = noise(SIZE * SIZE * 3);
        float[] young = differences(ager, face, 10, 0);
        assertThat(differences(ager, face, 10, 0)).isEqualTo(young);
        assertThat(differences(ager, face, 60, 0)).isNotEqualTo(young);
        assertThat(differences(ager, face, 10, 1)).isNotEqualTo(young);
    }

    private static float[] differences(Ager ager, float[] face, float age, float femaleness) {
        return ager.changes(face, new float[] {age}, new float[] {femaleness}).differences();
    }

    @Test
    void itIsAskedForWhatItsFileSaysWhereThatHasFarToGo() {
        Ager ager = loaded(aiming("5 10 15 18 20 30 40 50 60 70", "3 8 13 20 30 40 52 65 78 90"));
        assertThat(ager.aimed(60, 8)).isEqualTo(10);
        assertThat(ager.aimed(60, 30)).isEqualTo(25);
        assertThat(ager.aimed(20, 65)).isEqualTo(78);
        assertThat(ager.aimed(20, 99)).isEqualTo(100);
        assertThat(loaded(model).aimed(40, 60)).isEqualTo(60);
    }

    @Test
    void nearAFacesOwnAgeLessOfThatHolds() {
        Ager ager = loaded(aiming("5 10 15 18 20 30 40 50 60 70", "3 8 13 20 30 40 52 65 78 90"));
        assertThat(ager.aimed(40, 40)).isEqualTo(40);
        assertThat(ager.aimed(40, 35)).isEqualTo(32.5f);
        assertThat(ager.aimed(40, 45)).isEqualTo(48.5f);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "far",
                "3 8 13 18 25 35 45 55 65",
                "3 8 13 18 25 35 45 55 65 101",
                "3 8 13 18 25 35 45 55 78 65",
                "3 8 13 18 25 35 45 55 65 NaN",
                "3  8 13 18 25 35 45 55 65 78"
            })
    void impossibleAimsAreRefused(String aims) {
        assertRefused(aiming(aims, "3 8 13 18 25 35 45 55 65 78"));
        assertRefused(aiming("3 8 13 18 25 35 45 55 65 78", aims));
    }

    private ModelFile aiming(String younger, String older) {
        Map<String, String> metadata = new HashMap<>(model.metadata());
        metadata.put("aims younger", younger);
        metadata.put("aims older", older);
        return new ModelFile(metadata, model.tensors());
    }

    @Test
    void theVersionTellsWeightsApart() {
        Map<String, Tensor> tensors = new LinkedHashMap<>(model.tensors());
        tensors.put("ager/down1.bias", new Tensor(new int[] {4}, new float[] {1, 0, 0, 0}));
        assertThat(loaded(model).version())
                .hasSize(12)
                .isEqualTo(loaded(model()).version());
        assertThat(loaded(new ModelFile(model.metadata(), tensors)).version())
                .isNotEqualTo(loaded(model).version());
    }

    @Test
    void anUnknownFamilyIsRefused() {
        AgerLoading loading = Agers.load(new ModelFile(Map.of("family", "diffusion"), model.tensors()));
        assertThat(loading)
                .isInstanceOfSatisfying(Refused.class, r -> assertThat(r.code()).isEqualTo("model-family-unknown"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-64", "33", "1000000000", "64x64", "99999999999999"})
    void anImpossibleSizeIsRefused(String size) {
        Map<String, String> metadata = Map.of("family", "residual", "size", size);
        assertRefused(new ModelFile(metadata, model.tensors()));
    }

    @Test
    void missingWeightsAndWrongShapesAreRefused() {
        Map<String, Tensor> missing = new HashMap<>(model.tensors());
        missing.remove("ager/up2.weight");
        assertRefused(new ModelFile(model.metadata(), missing));
        Map<String, Tensor> wrong = new HashMap<>(model.tensors());
        wrong.put("ager/up2.weight", new Tensor(new int[] {2}, new float[2]));
        assertRefused(new ModelFile(model.metadata(), wrong));
        Map<String, Tensor> huge = new HashMap<>(model.tensors());
        huge.put("ager/down1.bias", new Tensor(new int[] {100000}, new float[100000]));
        assertRefused(new ModelFile(model.metadata(), huge));
    }

    private static void assertRefused(ModelFile file) {
        assertThat(Agers.load(file))
                .isInstanceOfSatisfying(Refused.class, r -> assertThat(r.code()).isEqualTo("model-does-not-fit"));
    }

    private static Ager loaded(ModelFile file) {
        return ((Loaded) Agers.load(file)).ager();
    }

    private static float[] part(float[] faces, int i) {
        int face = SIZE * SIZE * 3;
        return Arrays.copyOfRange(faces, i * face, (i + 1) * face);
    }

    private static float[] noise(int count) {
        Random chance = new Random(4);
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = chance.nextFloat() * 2 - 1;
        }
        return values;
    }

    private static ModelFile model() {
        return model(new Scale(SIZE, 4));
    }

    private static ModelFile model(Scale scale) {
        ResidualNetworks networks = ResidualNetworks.drawn(scale, 3);
        return new ModelFile(Map.of("family", "residual", "size", "" + SIZE), networks.tensors(networks.ager()));
    }
}
