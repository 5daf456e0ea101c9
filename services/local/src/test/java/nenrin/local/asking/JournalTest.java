package nenrin.local.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import nenrin.events.Failure;
import nenrin.local.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
    private static final String QUESTION = "ages 20,60";
    private static final PhotoDone AGED = new PhotoDone("a/Zoë 年輪.jpg", QUESTION, null);
    private static final PhotoDone REFUSED = new PhotoDone("b.jpg", QUESTION, new Failure("no-face", "No face."));

    @TempDir
    Path folder;

    @Test
    void whatWasNotedIsKnownTheNextTime() {
        Journal first = new Journal(folder.resolve("new/out"), QUESTION);
        assertThat(first.before()).isEmpty();
        first.note(AGED);
        first.note(REFUSED);
        assertThat(new Journal(folder.resolve("new/out"), QUESTION).before()).containsExactly(AGED, REFUSED);
    }

    @Test
    void anotherQuestionIsAskedOfAllPhotos() {
        new Journal(folder, QUESTION).note(AGED);
        assertThat(new Journal(folder, "ages 5").before()).isEmpty();
    }

    @Test
    void aLineThatWasCutOffSpoilsNeitherWhatCameBeforeNorWhatComesAfter() throws IOException {
        new Journal(folder, QUESTION).note(AGED);
        Files.writeString(folder.resolve(Journal.NAME), "\n{\"file\":\"c", StandardOpenOption.APPEND);
        new Journal(folder, QUESTION).note(REFUSED);
        assertThat(new Journal(folder, QUESTION).before()).containsExactly(AGED, REFUSED);
    }

    @Test
    void aFolderThatCannotBeMadeIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        assertThatThrownBy(() -> new Journal(file.resolve("out"), QUESTION)).isInstanceOf(Refused.class);
    }
}
