package nenrin.evaluation.faces;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nenrin.evaluation.faces.FacesReading.Found;
import nenrin.evaluation.faces.FacesReading.Refused;
import nenrin.networks.recipes.FaceZip;
import nenrin.networks.recipes.ListedFace;
import nenrin.networks.recipes.Share;

/** The faces of a zip with a list of landmarks beside it, as the recipes read them; only those that no recipe trains on. */
final class ZipFaces {
    private ZipFaces() {}

    static FacesReading read(Path zip) throws IOException {
        Path list = zip.resolveSibling("landmarks.csv");
        if (!Files.isReadable(list)) {
            return new Refused("landmarks-missing", "A zip needs landmarks.csv beside it; " + list + " is not there.");
        }
        List<Subject> faces = new FaceZip(zip, list).read(Set.of(Share.HELD_OUT), ZipFaces::subject);
        return faces.isEmpty()
                ? new Refused("no-face", "No face in " + zip + " is held out from training.")
                : new Found(faces, "a zip, " + faces.size() + " that are held out from training");
    }

    private static Subject subject(ListedFace face) {
        String name = "%d years, %s".formatted(face.age(), face.female() ? "female" : "male");
        Label label = new Label(face.age(), face.female());
        return new Subject(name, face.picture(), face.landmarks(), Optional.of(label));
    }
}
