package nenrin.networks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import nenrin.imaging.AwtImages;
import nenrin.imaging.Picture;
import nenrin.imaging.detection.Face;
import nenrin.imaging.detection.FaceFinder;
import nenrin.imaging.detection.HaarCascade;
import nenrin.imaging.madeup.MadeUpFaces;
import nenrin.networks.engine.Natives;
import nenrin.networks.files.ShippedModels;
import nenrin.networks.landmarks.LandmarkNet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cascade, search and net together: whoever stands on his head is no whole face anywhere in the picture. */
class UpsideDownTest {
    private static FaceFinder finder;

    @BeforeAll
    static void models() {
        Natives.choose();
        finder = new FaceFinder(new HaarCascade(), new LandmarkNet(ShippedModels.landmarks()));
    }

    @Test
    void theSample() throws IOException {
        Path sample = Path.of("../local/src/main/resources/nenrin/local/astronaut.png");
        check(AwtImages.picture(ImageIO.read(sample.toFile())));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void madeUpFaces(long seed) {
        check(MadeUpFaces.any(seed).picture());
    }

    private static void check(Picture picture) {
        assertThat(whole(picture)).as("upright").hasSize(1);
        assertThat(whole(picture.upsideDown())).as("upside down").isEmpty();
    }

    private static List<Face> whole(Picture picture) {
        return finder.find(picture).stream()
                .filter(face -> face.wholeness() >= FaceFinder.WHOLE)
                .toList();
    }
}
