package nenrin.networks.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import nenrin.imaging.Picture;
import nenrin.imaging.alignment.FaceTemplate;
import nenrin.imaging.geometry.Point;
import nenrin.networks.landmarks.LandmarkSample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoughBoxesTest {
    private final RoughBoxes boxes = new RoughBoxes(
            List.of(new MarkedFace(Picture.filled(100, 100, 0x906040), FaceTemplate.at(100))),
            List.of(),
            List.of(Picture.filled(70, 70, 0x204060)),
            1);

    @Test
    void nearlyHalfIsNotAWholeFace() {
        long whole = IntStream.range(0, 400).filter(i -> boxes.draw().whole()).count();
        assertThat(whole).isBetween(180L, 260L);
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

    @ParameterizedTest
    @EnumSource(NotAFace.class)
    void whatIsNoFaceIsSaidToBeNone(NotAFace kind) {
        for (int i = 0; i < 50; i++) {
            LandmarkSample sample = boxes.miss(kind);
            assertThat(sample.whole()).isFalse();
            assertThat(sample.picture().height()).isEqualTo(64);
        }
    }

    /** The face of this test has a colour of its own: as long as something else is seen at the mouth, the mouth is hidden. */
    @Test
    void ofAFaceAmidSomethingElseOnlyTheEyesAreLeft() {
        MarkedFace face = new MarkedFace(striped(), FaceTemplate.at(100));
        RoughBoxes stripes = new RoughBoxes(List.of(face), List.of(), List.of(Picture.filled(70, 70, 0x204060)), 1);
        for (int i = 0; i < 100; i++) {
            Picture eyes = stripes.miss(NotAFace.EYES).picture();
            assertThat(reds(eyes)).as("pixels of the mouth's colour").isZero();
        }
    }

    /** Grey, and red from below the nose on. */
    private static Picture striped() {
        Picture face = Picture.filled(100, 100, 0x808080);
        for (int i = face.index(0, 55); i < face.rgb().length; i += 3) {
            face.rgb()[i] = (byte) 255;
            face.rgb()[i + 1] = face.rgb()[i + 2] = 0;
        }
        return face;
    }

    private static long reds(Picture picture) {
        return IntStream.range(0, 64 * 64)
                .filter(i -> picture.red(i % 64, i / 64) == 255
                        && picture.green(i % 64, i / 64) == 0
                        && picture.blue(i % 64, i / 64) == 0)
                .count();
    }
}
