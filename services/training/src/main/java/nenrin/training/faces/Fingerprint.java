package nenrin.training.faces;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.stream.Collectors;
import nenrin.events.CleanFace;
import nenrin.events.Ids;

/** Names a set of labelled faces, in whatever order they came: SHA-256 over the sorted lines {@code id age gender}. */
final class Fingerprint {
    private Fingerprint() {}

    static String of(Collection<CleanFace> faces) {
        String lines = faces.stream()
                .map(face -> "%s %d %s\n"
                        .formatted(face.faceId(), face.age(), face.gender().wire()))
                .sorted()
                .collect(Collectors.joining());
        return Ids.sha256(lines.getBytes(StandardCharsets.UTF_8));
    }
}
