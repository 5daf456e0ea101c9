package nenrin.local.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import nenrin.imaging.decoding.PictureFormat;
import nenrin.local.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PhotoTest {

    @TempDir
    Path folder;

    @Test
    void theSampleIsTheAstronaut() {
        Photo sample = Photo.sample();
        assertThat(sample.name()).isEqualTo("astronaut");
        assertThat(sample.format()).isEqualTo(PictureFormat.PNG);
        assertThat(sample.picture().width()).isEqualTo(512);
    }

    @Test
    void resultsAreNamedAfterThePhotoWithoutItsExtension() throws IOException {
        assertThat(Photo.read(file("me at 40.old.png", Photo.sample().bytes())).name())
                .isEqualTo("me at 40.old");
    }

    @Test
    void whatIsNoPictureIsRefusedBeforeAnythingIsStarted() throws IOException {
        assertRefused(folder.resolve("nobody.jpg"), "file-missing");
        assertRefused(folder, "file-unreadable");
        assertRefused(file("empty.jpg", new byte[0]), "picture-empty");
        assertRefused(
                file("text.jpg", "only a letter".getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                "picture-unsupported");
        byte[] half = Arrays.copyOf(Photo.sample().bytes(), Photo.sample().bytes().length / 2);
        assertRefused(file("half.png", half), "picture-truncated");
        assertRefused(file("large.png", Arrays.copyOf(Photo.sample().bytes(), (8 << 20) + 1)), "picture-too-large");
    }

    private static void assertRefused(Path file, String code) {
        assertThatThrownBy(() -> Photo.read(file))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.failure().code()).isEqualTo(code));
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }
}
