package nenrin.networks.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import nenrin.imaging.AwtImages;
import nenrin.imaging.Picture;
import nenrin.imaging.alignment.Aligner;
import nenrin.imaging.geometry.Landmarks;
import nenrin.imaging.geometry.Point;
import nenrin.imaging.madeup.MadeUpFaces;
import nenrin.networks.engine.Natives;
import nenrin.networks.files.ModelFile;
import nenrin.networks.files.ShippedModels;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The shipped likeness net on the sample. */
class LikenessTest {
    private final Likeness likeness = new Likeness(ShippedModels.likeness());
    private static Picture face = Picture.filled(1, 1, 0);

    @BeforeAll
    static void sample() throws IOException {
        Natives.choose();
        Picture photo = AwtImages.picture(ImageIO.read(Path.of("../local/src/main/resources/nenrin/local/astronaut.png")
                .toFile()));
        Landmarks landmarks = new Landmarks(
                new Point(205, 100),
                new Point(247, 103),
                new Point(226, 122),
                new Point(203, 139),
                new Point(240, 142));
        face = Aligner.align(photo, landmarks, 200).crop();
    }

    private double toTheSample(Picture other) {
        return Likeness.cosine(likeness.embedding(face), likeness.embedding(other));
    }

    @Test
    void aFaceIsLikeItselfAndItsMirrorImage() {
        assertThat(toTheSample(face)).isCloseTo(1, within(1e-5));
        assertThat(toTheSample(face.mirrored())).isCloseTo(1, within(1e-5));
    }

    @Test
    void aFaceInLessLightIsStillThePerson() {
        byte[] darker = face.rgb().clone();
        for (int i = 0; i < darker.length; i++) {
            darker[i] = (byte) (0.8 * (darker[i] & 0xFF));
        }
        assertThat(toTheSample(new Picture(200, 200, darker))).isGreaterThan(likeness.same());
    }

    @Test
    void aDrawnFaceIsSomebodyElse() {
        Picture drawn = MadeUpFaces.draw(1, 40, true, Optional.empty()).picture();
        assertThat(toTheSample(drawn)).isLessThan(likeness.same());
    }

    @Test
    void aFileThatSaysNothingOfItCallsNoTwoFacesTheSame() {
        ModelFile silent = new ModelFile(Map.of(), ShippedModels.likeness().tensors());
        assertThat(new Likeness(silent).same()).isEqualTo(1);
    }
}
