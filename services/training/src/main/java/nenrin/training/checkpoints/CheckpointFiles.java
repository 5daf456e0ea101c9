package nenrin.training.checkpoints;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nenrin.events.Ids;

/**
 * The newest checkpoint of each job and its sample grid, in a folder that workers may share. A reader sees an old file or a new one, never a
 * half; two writers at once, of which one has been taken for dead, do not get into each other's way: whichever comes last, its checkpoint is
 * one of the same training.
 */
public final class CheckpointFiles {
    private static final Pattern SAFE_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

    private static final Logger LOG = System.getLogger(CheckpointFiles.class.getName());
    private static final String CHECKPOINT = "checkpoint.safetensors";
    private static final String GRID = "grid.png";

    private final Path folder;

    /** Keeps the checkpoints in this folder, which is made when the first is written. */
    public CheckpointFiles(Path folder) {
        this.folder = folder;
    }

    /** The newest checkpoint of a job, if there is one. */
    public Optional<byte[]> read(String job) {
        return read(job, CHECKPOINT);
    }

    /** Writes beside the old checkpoint, forces it to the disk, then puts it in the old one's place. */
    public void write(String job, byte[] checkpoint) {
        write(job, CHECKPOINT, checkpoint);
    }

    /** The newest sample grid of a job, if there is one. */
    public Optional<byte[]> readGrid(String job) {
        return read(job, GRID);
    }

    /** Writes a sample grid in the place of the last. */
    public void writeGrid(String job, byte[] png) {
        write(job, GRID, png);
    }

    /** Takes away the sample grid of a job that is over, whose checkpoint stays: it shows people. */
    public void removeGrid(String job) {
        try {
            Files.deleteIfExists(folder(job).resolve(GRID));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes away what is kept of a job that is over. */
    public void remove(String job) {
        removeFolder(folder(job));
    }

    /** Takes away what is kept of jobs that nobody has worked on for so long. */
    public void removeOlder(Duration than) {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> jobs = Files.list(folder)) {
                jobs.filter(job -> isOlder(job, than)).toList().forEach(CheckpointFiles::removeFolder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private Optional<byte[]> read(String job, String name) {
        try {
            Path file = folder(job).resolve(name);
            return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String job, String name, byte[] content) {
        try {
            Path place = Files.createDirectories(folder(job));
            Path part = Files.createTempFile(place, name, ".part");
            force(part, content);
            Files.move(part, place.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOlder(Path job, Duration than) {
        try {
            return Files.getLastModifiedTime(job).toInstant().plus(than).isBefore(Instant.now());
        } catch (IOException gone) {
            return false;
        }
    }

    /** What another worker takes away or writes meanwhile is left to it. */
    private static void removeFolder(Path job) {
        if (Files.isDirectory(job)) {
            try (Stream<Path> files = Files.list(job)) {
                for (Path file : files.toList()) {
                    Files.deleteIfExists(file);
                }
                Files.deleteIfExists(job);
            } catch (NoSuchFileException | DirectoryNotEmptyException another) {
                LOG.log(Level.DEBUG, "Another worker is at {0} too.", job);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Job ids come from outside: what is not plainly a file name stands under its SHA-256. */
    private Path folder(String job) {
        return folder.resolve(
                SAFE_NAME.matcher(job).matches() ? job : Ids.sha256(job.getBytes(StandardCharsets.UTF_8)));
    }

    private static void force(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }
}
