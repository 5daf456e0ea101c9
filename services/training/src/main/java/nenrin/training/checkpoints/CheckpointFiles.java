package nenrin.training.checkpoints;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.regex.Pattern;
import nenrin.events.Ids;

/** The newest checkpoint of each job, one file each. A reader sees the old one or the new one, never a half. */
public final class CheckpointFiles {
    private static final Pattern SAFE_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

    private final Path folder;

    /** Keeps the checkpoints in this folder, which is made when the first is written. */
    public CheckpointFiles(Path folder) {
        this.folder = folder;
    }

    /** The newest checkpoint of a job, if there is one. */
    public Optional<byte[]> read(String job) {
        try {
            Path file = file(job);
            return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes beside the old checkpoint, forces it to the disk, then puts it in the old one's place. */
    public void write(String job, byte[] checkpoint) {
        try {
            Path file = file(job);
            Files.createDirectories(file.getParent());
            Path part = file.resolveSibling("checkpoint.part");
            force(part, checkpoint);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes away what is kept of a job that is over. */
    public void remove(String job) {
        try {
            Path file = file(job);
            Files.deleteIfExists(file);
            Files.deleteIfExists(file.resolveSibling("checkpoint.part"));
            Files.deleteIfExists(file.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Job ids come from outside: what is not plainly a file name stands under its SHA-256. */
    private Path file(String job) {
        String name = SAFE_NAME.matcher(job).matches() ? job : Ids.sha256(job.getBytes(StandardCharsets.UTF_8));
        return folder.resolve(name).resolve("checkpoint.safetensors");
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
