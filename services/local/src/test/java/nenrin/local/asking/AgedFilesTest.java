package nenrin.local.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nenrin.events.AgedPicture;
import nenrin.events.Box;
import nenrin.events.ResultForm;
import nenrin.imaging.strips.Strip;
import nenrin.local.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgedFilesTest {
    private final Photo sample = Photo.sample();

    @TempDir
    Path folder;

    @Test
    void eachAgeIsAFileAndTheStripShowsThePhotoAndThemAll() throws IOException {
        AgedFiles files = new AgedFiles(folder.resolve("new/out"), sample);
        Path old = files.add(aged(70));
        Path young = files.add(aged(5));
        assertThat(old).hasFileName("astronaut-age-70.png").hasBinaryContent(sample.bytes());
        assertThat(young).hasFileName("astronaut-age-5.png");
        Path strip = files.strip("is 38");
        assertThat(strip).hasFileName("astronaut-ages.png").exists();
        int width = Photo.read(strip).picture().width();
        assertThat(width).as("three faces side by side").isBetween(3 * Strip.FACE_HEIGHT, 4 * Strip.FACE_HEIGHT);
    }

    @Test
    void aFolderThatCannotBeMadeIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        assertThatThrownBy(() -> new AgedFiles(file.resolve("out"), sample)).isInstanceOf(Refused.class);
    }

    private AgedPicture aged(int age) {
        return new AgedPicture(
                "r",
                0,
                2,
                age,
                ResultForm.PICTURES,
                1,
                38,
                age,
                null,
                new Box(1, 2, 3, 4),
                "residual",
                "v",
                "cpu",
                List.of(),
                "image/png",
                sample.bytes());
    }
}
