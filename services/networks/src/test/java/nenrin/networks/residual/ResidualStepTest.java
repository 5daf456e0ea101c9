package nenrin.networks.residual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nenrin.networks.engine.Natives;
import nenrin.networks.engine.Weights;
import nenrin.networks.files.ModelFile;
import nenrin.networks.files.ModelReading;
import nenrin.networks.files.Safetensors;
import nenrin.networks.files.Tensor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole step against numbers that PyTorch computed in double precision (a narrow network, three steps). */
class ResidualStepTest {
    private static final int SIZE = 32;
    private static final int CHANNELS = 4;
    private final ModelFile reference = reference();

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void threeStepsArriveAtTheWeightsOfPyTorch(int replicas) {
        Natives.choose();
        ResidualNetworks networks = ResidualNetworks.drawn(new Scale(SIZE, CHANNELS), 1);
        assertThat(networks.ager().fill(weights("before/ager/"), "")).isEmpty();
        assertThat(networks.critic().fill(weights("before/critic/"), "")).isEmpty();

        try (ResidualStep step = new ResidualStep(networks, 4, replicas)) {
            for (int k = 0; k < 3; k++) {
                Losses losses = step.learn(batch(k), 2e-4, 1e-4, 0.8);
                String expected = reference.metadata().getOrDefault("step " + k, "");
                assertThat(losses.critic()).as(expected).isCloseTo(number(expected, 1), within(1e-5));
                assertThat(losses.ager(0.8)).as(expected).isCloseTo(number(expected, 3), within(1e-5));
            }
        }

        assertSame(networks.ager(), weights("after/ager/"));
        assertSame(networks.critic(), weights("after/critic/"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void againstACriticThatStandsStillTheAgerGetsBetter(boolean fine) {
        Natives.choose();
        ResidualNetworks networks = ResidualNetworks.drawn(new Scale(SIZE, CHANNELS, fine), 1);
        try (ResidualStep step = new ResidualStep(networks, 4, 1)) {
            double first = step.learn(batch(0), 2e-3, 1e-12, 0.8).ager(0.8);
            for (int k = 0; k < 40; k++) {
                step.learn(batch(0), 2e-3, 1e-12, 0.8);
            }
            assertThat(step.learn(batch(0), 2e-3, 1e-12, 0.8).ager(0.8)).isLessThan(first - 0.01);
        }
    }

    @Test
    void theReferenceMovedItsWeights() {
        assertThat(weights("before/ager/")).isNotEqualTo(weights("after/ager/"));
    }

    /** Adam's moves are 1e-4 to 2e-4 a step; where a gradient is nearly zero, its sign may differ in single precision. */
    private static void assertSame(Weights ours, Map<String, Tensor> theirs) {
        Map<String, Tensor> tensors = ours.tensors("");
        assertThat(tensors.keySet()).containsExactlyInAnyOrderElementsOf(theirs.keySet());
        double sum = 0;
        long count = 0;
        for (Map.Entry<String, Tensor> entry : theirs.entrySet()) {
            float[] got = Objects.requireNonNull(tensors.get(entry.getKey())).values();
            float[] wanted = entry.getValue().values();
            for (int i = 0; i < wanted.length; i++) {
                assertThat(got[i]).as("%s[%d]", entry.getKey(), i).isCloseTo(wanted[i], within(5e-5f));
                sum += Math.abs(got[i] - wanted[i]);
                count++;
            }
        }
        assertThat(sum / count).isLessThan(2e-7);
    }

    private Map<String, Tensor> weights(String prefix) {
        return TorchWeights.ours(reference.tensors(), prefix, SIZE / 16);
    }

    private Batch batch(int k) {
        return new Batch(
                TorchWeights.channelsLast(tensor(k, "x")),
                whole(tensor(k, "own")),
                whole(tensor(k, "gender")),
                whole(tensor(k, "target")));
    }

    private Tensor tensor(int k, String name) {
        return Objects.requireNonNull(reference.tensors().get("step " + k + "/" + name));
    }

    private static int[] whole(Tensor tensor) {
        int[] whole = new int[tensor.values().length];
        for (int i = 0; i < whole.length; i++) {
            whole[i] = (int) tensor.values()[i];
        }
        return whole;
    }

    private static double number(String text, int word) {
        return Double.parseDouble(List.of(text.split(" ", -1)).get(word));
    }

    private static ModelFile reference() {
        try (InputStream file = ResidualStepTest.class.getResourceAsStream("/nenrin/residual_steps.safetensors")) {
            ModelReading reading = Safetensors.read(Objects.requireNonNull(file).readAllBytes());
            return ((ModelReading.Valid) reading).file();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
