package nenrin.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The repository's files. */
final class Repository {
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    private Repository() {}

    static Path path(String path) {
        return ROOT.resolve(path);
    }

    static String text(String path) {
        try {
            return Files.readString(path(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
