package nenrin.local.asking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nenrin.local.Refused;

/** The files of a folder that may be photos: what a file is, its bytes say. */
public final class PhotoFolder {
    private PhotoFolder() {}

    /** Paths below the folder and its folders, sorted; without what is hidden and what lies in {@code out}. */
    public static List<String> files(Path folder, Path out) {
        Path results = out.toAbsolutePath().normalize();
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toAbsolutePath().normalize().startsWith(results))
                    .map(folder::relativize)
                    .filter(PhotoFolder::isShown)
                    .map(Path::toString)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new Refused("folder-unreadable", "The folder " + folder + " can't be read.");
        }
    }

    private static boolean isShown(Path file) {
        for (Path name : file) {
            if (name.toString().startsWith(".")) {
                return false;
            }
        }
        return true;
    }
}
