package nenrin.training.checkpoints;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
        Files.write(folder.resolve("job-1").resolve("checkpoint.safetensors7.part"), new byte[] {9});
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

    @Test
    void theGridStandsBesideTheCheckpoint() {
        files().write("job-1", new byte[] {1});
        files().writeGrid("job-1", new byte[] {7});
        assertThat(files().readGrid("job-1"))
                .hasValueSatisfying(bytes -> assertThat(bytes).containsExactly(7));
        assertThat(files().read("job-1"))
                .hasValueSatisfying(bytes -> assertThat(bytes).containsExactly(1));
    }

    @Test
    void workersThatWriteAtOnceLeaveAWholeCheckpoint() throws Exception {
        try (ExecutorService workers = Executors.newFixedThreadPool(4)) {
            List<Future<?>> writing = new ArrayList<>();
            for (byte worker = 1; worker <= 4; worker++) {
                byte[] checkpoint = new byte[100_000 * worker];
                Arrays.fill(checkpoint, worker);
                writing.add(workers.submit(() -> {
                    for (int i = 0; i < 20; i++) {
                        files().write("job-1", checkpoint);
                    }
                }));
            }
            for (Future<?> one : writing) {
                one.get();
            }
        }
        assertThat(files().read("job-1")).hasValueSatisfying(bytes -> {
            assertThat(bytes).hasSize(100_000 * bytes[0]);
            assertThat(bytes).containsOnly(bytes[0]);
        });
        try (Stream<Path> left = Files.list(folder.resolve("job-1"))) {
            assertThat(left).hasSize(1);
        }
    }

    @Test
    void whatNobodyGoesOnWithIsTakenAway() throws IOException {
        files().write("old", new byte[] {1});
        files().write("new", new byte[] {1});
        Files.setLastModifiedTime(
                folder.resolve("old"), FileTime.from(Instant.now().minus(Duration.ofDays(8))));
        files().removeOlder(Duration.ofDays(7));
        assertThat(files().read("old")).isEmpty();
        assertThat(files().read("new")).isPresent();
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
