package nenrin.networks.landmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import nenrin.imaging.Picture;
import nenrin.imaging.alignment.FaceTemplate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LandmarkLossTest {
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theGradientIsThatOfCentralDifferences(boolean whole) {
        LandmarkSample sample = new LandmarkSample(Picture.filled(64, 64, 0), FaceTemplate.at(64), whole);
        float[] said = {-0.39f, -0.43f, 0.3f, -0.5f, 0.1f, 0, -0.2f, 0.5f, 0.33f, 0.36f, 0.7f};
        float[] gradient = new float[said.length];
        LandmarkLoss.of(List.of(sample), said, gradient, 1);
        for (int i = 0; i < said.length; i++) {
            float middle = said[i];
            said[i] = middle + 1e-3f;
            double above = LandmarkLoss.of(List.of(sample), said, new float[11], 1);
            said[i] = middle - 1e-3f;
            double below = LandmarkLoss.of(List.of(sample), said, new float[11], 1);
            said[i] = middle;
            assertThat((double) gradient[i]).as("output %d", i).isCloseTo((above - below) / 2e-3, within(0.02));
        }
    }
}
