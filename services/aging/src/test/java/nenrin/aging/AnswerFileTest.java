package nenrin.aging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import nenrin.events.Rendering;
import nenrin.imaging.Picture;
import nenrin.imaging.decoding.PictureFormat;
import org.junit.jupiter.api.Test;

class AnswerFileTest {
    private static final Picture NOISE = noise();

    @Test
    void theAnswerIsOfTheTypeThatCame() {
        assertThat(type(PictureFormat.PNG, AnswerFile.LARGEST)).contains("image/png");
        assertThat(type(PictureFormat.JPEG, AnswerFile.LARGEST)).contains("image/jpeg");
        assertThat(type(PictureFormat.WEBP, AnswerFile.LARGEST)).contains("image/jpeg");
    }

    @Test
    void aPngThatIsTooLargeBecomesAJpeg() {
        int jpeg = AnswerFile.of(NOISE, PictureFormat.JPEG, Rendering.USUAL, AnswerFile.LARGEST)
                .orElseThrow()
                .bytes()
                .length;
        assertThat(type(PictureFormat.PNG, jpeg)).contains("image/jpeg");
    }

    @Test
    void whatFitsNeitherWayIsNoAnswer() {
        assertThat(type(PictureFormat.PNG, 100)).isEmpty();
        assertThat(type(PictureFormat.JPEG, 100)).isEmpty();
    }

    private static Optional<String> type(PictureFormat came, int largest) {
        return AnswerFile.of(NOISE, came, Rendering.USUAL, largest).map(AnswerFile::contentType);
    }

    private static Picture noise() {
        byte[] rgb = new byte[3 * 64 * 64];
        new Random(1).nextBytes(rgb);
        return new Picture(64, 64, rgb);
    }
}
