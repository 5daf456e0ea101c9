package nenrin.evaluation.faces;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nenrin.evaluation.faces.FacesReading.Found;
import nenrin.evaluation.faces.FacesReading.Refused;
import nenrin.imaging.decoding.Decoded.Readable;
import nenrin.imaging.decoding.DecodingLimits;
import nenrin.imaging.decoding.PictureDecoder;
import nenrin.imaging.detection.FaceFinder;

/** The main faces of a folder's pictures. */
final class FolderFaces {
    private final PictureDecoder decoder = new PictureDecoder();
    private final FaceFinder finder;

    FolderFaces(FaceFinder finder) {
        this.finder = finder;
    }

    FacesReading read(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        List<Subject> faces =
                files.stream().flatMap(file -> face(file).stream()).toList();
        return faces.isEmpty()
                ? new Refused("no-face", "No picture in " + folder + " shows a whole face.")
                : new Found(faces, "a folder, whole faces in %d of %d files".formatted(faces.size(), files.size()));
    }

    private Optional<Subject> face(Path file) {
        String name = file.getFileName().toString();
        return decoder.decode(bytes(file)) instanceof Readable readable
                ? finder.find(readable.picture()).stream()
                        .filter(face -> face.wholeness() >= FaceFinder.WHOLE)
                        .findFirst()
                        .map(face -> new Subject(name, readable.picture(), face.landmarks(), Label.of(name)))
                : Optional.empty();
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.size(file) > DecodingLimits.STANDARD.maxBytes() ? new byte[0] : Files.readAllBytes(file);
        } catch (IOException e) {
            return new byte[0];
        }
    }
}
