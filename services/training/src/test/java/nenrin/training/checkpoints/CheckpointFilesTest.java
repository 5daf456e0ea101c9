package nenrin.training.checkpoints;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckpointFilesTest {
    @TempDir
    Path folder;

    @Test
    void aJobWithoutCheckpointHasNone() {
        assertThat(files().read("job-1")).isEmpty();
    }

    @Test
    void theNewestIsRead() {
        files().write("job-1", new byte[] {1});
        files().write("job-1", new byte[] {2, 3});
        assertThat(files().read("job-1"))
                .hasValueSatisfying(bytes -> assertThat(bytes).containsExactly(2, 3));
    }

    @Test
    void aHalfWrittenOneIsNotSeen() throws IOException {
        files().write("job-1", new byte[] {1});
        Files.write(folder.resolve("job-1").resolve("checkpoint.part"), new byte[] {9});
        assertThat(files().read("job-1"))
                .hasValueSatisfying(bytes -> assertThat(bytes).containsExactly(1));
    }

    @Test
    void nothingIsLeftOfARemovedJob() throws IOException {
        files().write("job-1", new byte[] {1});
        files().remove("job-1");
        files().remove("never-was");
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../outside", "..", "/etc/passwd", "a/b", "", "ほし"})
    void anIdThatIsNoFileNameStaysInTheFolder(String job) throws IOException {
        files().write(job, new byte[] {1});
        assertThat(files().read(job)).isPresent();
        try (Stream<Path> children = Files.list(folder)) {
            assertThat(children)
                    .singleElement()
                    .satisfies(
                            child -> assertThat(child.getFileName().toString()).matches("[0-9a-f]{64}"));
        }
    }

    private CheckpointFiles files() {
        return new CheckpointFiles(folder);
    }
}
