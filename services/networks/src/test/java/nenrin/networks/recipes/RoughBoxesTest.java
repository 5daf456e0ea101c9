package nenrin.networks.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import nenrin.imaging.Picture;
import nenrin.imaging.alignment.FaceTemplate;
import nenrin.imaging.geometry.Point;
import nenrin.networks.landmarks.LandmarkSample;
import nenrin.networks.recipes.RoughBoxes.KnownFace;
import org.junit.jupiter.api.Test;

class RoughBoxesTest {
    private final RoughBoxes boxes = new RoughBoxes(
            List.of(new KnownFace(Picture.filled(100, 100, 0x906040), FaceTemplate.at(100))),
            List.of(Picture.filled(70, 70, 0x204060)),
            1);

    @Test
    void aboutAThirdIsNotAWholeFace() {
        long whole = IntStream.range(0, 400).filter(i -> boxes.draw().whole()).count();
        assertThat(whole).isBetween(220L, 300L);
    }

    /** Mirroring must swap left and right: the left eye stays on the viewer's left. */
    @Test
    void wholeFacesKeepTheirEyesApartAndUpright() {
        for (int i = 0; i < 400; i++) {
            LandmarkSample sample = boxes.draw();
            assertThat(sample.picture().width()).isEqualTo(64);
            if (sample.whole()) {
                Point left = sample.landmarks().leftEye();
                Point right = sample.landmarks().rightEye();
                assertThat(left.x()).isLessThan(right.x());
                assertThat(sample.landmarks().mouthLeft().y()).isGreaterThan(left.y());
                assertThat(left.distance(right)).isBetween(14.0, 38.0);
            }
        }
    }
}
