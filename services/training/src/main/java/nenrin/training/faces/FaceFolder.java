package nenrin.training.faces;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Files of packed faces, one for each worker of this machine: a worker takes the first that no living process has. */
public final class FaceFolder implements AutoCloseable {
    private static final int MOST_WORKERS = 64;

    private final Path folder;
    /** A lock lasts only as long as its channel, and goes if the process opens and closes the file once more. */
    private final Map<Path, FileLock> held = new HashMap<>();

    /** Files in this folder, which is made when it is needed. */
    public FaceFolder(Path folder) {
        this.folder = folder;
    }

    /** A file that is this process's own for as long as it lives. */
    Path claim() {
        for (int i = 1; i <= MOST_WORKERS; i++) {
            Path file = folder.resolve("faces-" + i + ".packed");
            Optional<FileLock> lock = lock(file);
            if (lock.isPresent()) {
                held.put(file, lock.get());
                return file;
            }
        }
        throw new IllegalStateException(MOST_WORKERS + " workers keep faces in " + folder + ".");
    }

    /** Deletes what no process has and nobody has written to for so long: a face that was erased meanwhile may be in it. */
    void deleteAbandoned(Duration after) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> old = files.filter(file ->
                            file.toString().endsWith(".packed") && !held.containsKey(file) && isOlder(file, after))
                    .toList();
            for (Path file : old) {
                Optional<FileLock> lock = lock(file);
                if (lock.isPresent()) {
                    Files.deleteIfExists(file);
                    lock.get().acquiredBy().close();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets others have the file; so does the end of the process, however it ends. */
    @Override
    public void close() {
        try {
            for (FileLock lock : held.values()) {
                lock.acquiredBy().close();
            }
            held.clear();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOlder(Path file, Duration than) {
        try {
            return Files.getLastModifiedTime(file).toInstant().plus(than).isBefore(Instant.now());
        } catch (IOException gone) {
            return false;
        }
    }

    /** The lock is the process's: it goes with it, however it ends. */
    private Optional<FileLock> lock(Path file) {
        try {
            Files.createDirectories(folder);
            FileChannel channel = FileChannel.open(
                    file.resolveSibling(file.getFileName() + ".lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            Optional<FileLock> lock = tryLock(channel);
            if (lock.isEmpty()) {
                channel.close();
            }
            return lock;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<FileLock> tryLock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException inThisProcess) {
            return Optional.empty();
        }
    }
}
