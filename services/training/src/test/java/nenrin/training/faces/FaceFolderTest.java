package nenrin.training.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaceFolderTest {
    private static final Duration DAY = Duration.ofDays(1);

    @TempDir
    Path folder;

    private FaceFolder one = new FaceFolder(Path.of("not", "there"));
    private FaceFolder other = new FaceFolder(Path.of("not", "there"));

    @AfterEach
    void letGo() {
        one.close();
        other.close();
    }

    @Test
    void twoWorkersHaveAFileEach() {
        one = new FaceFolder(folder);
        other = new FaceFolder(folder);
        assertThat(one.claim()).isNotEqualTo(other.claim());
    }

    @Test
    void theNextWorkerTakesUpTheFileOfADeadOne() {
        one = new FaceFolder(folder);
        Path claimed = one.claim();
        one.close();
        other = new FaceFolder(folder);
        assertThat(other.claim()).isEqualTo(claimed);
    }

    @Test
    void onlyWhatNobodyHasAndIsOldIsDeleted() throws IOException {
        one = new FaceFolder(folder);
        Path mine = old(one.claim());
        other = new FaceFolder(folder);
        Path others = old(other.claim());
        Path abandoned = old(folder.resolve("faces-7.packed"));
        Path fresh = Files.createFile(folder.resolve("faces-8.packed"));
        one.deleteAbandoned(DAY);
        assertThat(mine).exists();
        assertThat(others).exists();
        assertThat(fresh).exists();
        assertThat(abandoned).doesNotExist();
    }

    private static Path old(Path file) throws IOException {
        Files.createFile(file);
        return Files.setLastModifiedTime(
                file, FileTime.from(Instant.now().minus(DAY).minusSeconds(60)));
    }
}
