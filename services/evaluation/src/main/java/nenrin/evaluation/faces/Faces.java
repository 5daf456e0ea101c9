package nenrin.evaluation.faces;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nenrin.evaluation.faces.FacesReading.Refused;
import nenrin.imaging.detection.FaceFinder;

/** Reads faces from a folder of pictures, or from a zip with {@code landmarks.csv} beside it. */
public final class Faces {
    private Faces() {}

    /** Reads them; {@code finder} is asked for only where landmarks must be found. */
    public static FacesReading read(Path place, Supplier<FaceFinder> finder) {
        try {
            if (Files.isDirectory(place)) {
                return new FolderFaces(finder.get()).read(place);
            }
            return Files.isReadable(place)
                    ? ZipFaces.read(place)
                    : new Refused("faces-missing", "There is no folder and no zip at " + place + ".");
        } catch (IOException | UncheckedIOException e) {
            return new Refused("faces-unreadable", "The faces at " + place + " can't be read: " + e.getMessage());
        }
    }

    /** Some, evenly from all over the list. */
    public static List<Subject> some(List<Subject> all, int most) {
        int count = Math.min(most, all.size());
        return IntStream.range(0, count)
                .mapToObj(i -> all.get((int) ((long) i * all.size() / count)))
                .toList();
    }
}
