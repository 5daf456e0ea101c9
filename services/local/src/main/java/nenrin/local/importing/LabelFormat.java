package nenrin.local.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nenrin.local.Refused;
import org.jspecify.annotations.Nullable;

/** Where a set of faces says what its pictures show. */
public enum LabelFormat {
    /** In the files' names, as UTKFace does. */
    UTKFACE("utkface", ""),
    /** In a table of file, age, gender. */
    CSV("csv", "labels.csv"),
    /** In a MATLAB file, as IMDB-WIKI does. */
    IMDB_WIKI("imdb-wiki", "labels.mat");

    private final String wire;
    private final String entry;

    LabelFormat(String wire, String entry) {
        this.wire = wire;
        this.entry = entry;
    }

    /** The format of that name; refuses others. */
    public static LabelFormat of(String name) {
        return Arrays.stream(values())
                .filter(format -> format.wire.equals(name))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        "format-unknown",
                        "There is no format " + name + "; there are "
                                + Arrays.stream(values()).map(LabelFormat::wire).collect(Collectors.joining(", "))
                                + "."));
    }

    /** As the ingest service knows it. */
    String wire() {
        return wire;
    }

    /** What the file with the labels is called in the zip that is sent. */
    String entry() {
        return entry;
    }

    /**
     * The file with the labels; null where the pictures' names say it.
     *
     * @param said the file that the user named, if any
     */
    @Nullable
    Path labels(Path source, @Nullable Path said) {
        if (said != null && !Files.isRegularFile(said)) {
            throw new Refused("file-missing", "There is no file " + said + ".");
        }
        if (this == UTKFACE || said != null) {
            return said;
        }
        return found(source)
                .orElseThrow(() -> new Refused(
                        "labels-missing", "Say by --labels which file holds the labels of " + source + "."));
    }

    /** IMDB-WIKI comes with the MATLAB file in the folder of the pictures. */
    private Optional<Path> found(Path source) {
        if (this != IMDB_WIKI || !Files.isDirectory(source)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(source)) {
            return files.filter(file -> file.toString().endsWith(".mat"))
                    .sorted()
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
