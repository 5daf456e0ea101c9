package nenrin.local.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Which processes a supervisor has started, so that the next one can wait for what a killed one has left behind. */
public final class PidFiles {
    private final Path folder;

    /** Keeps a file a process in this folder. */
    public PidFiles(Path folder) {
        this.folder = folder;
    }

    /** Remembers a process. */
    void remember(String name, ProcessHandle process) {
        try {
            Files.createDirectories(folder);
            Files.writeString(
                    folder.resolve(name + ".pid"), ProcessMark.of(process).text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void forget(String name) {
        try {
            Files.deleteIfExists(folder.resolve(name + ".pid"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until everything remembered has ended; what takes longer than {@code patience} is killed. */
    public void awaitGone(Duration patience) throws InterruptedException {
        for (ProcessHandle left : alive()) {
            try {
                left.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                left.destroyForcibly();
                left.onExit().join();
            } catch (ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Those remembered that still run. */
    List<ProcessHandle> alive() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(PidFiles::read).flatMap(Optional::stream).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<ProcessHandle> read(Path file) {
        try {
            return ProcessMark.parse(Files.readString(file)).flatMap(ProcessMark::process);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
