package nenrin.training.kafka;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import nenrin.events.CleanFace;
import nenrin.events.Message;
import nenrin.events.Reading;
import nenrin.events.Topics;
import nenrin.training.faces.FaceSource;

/** The clean faces, from {@code faces.clean}. Records that are no faces are left out: cleansing wrote them, and answers for them. */
public final class CleanFaces implements FaceSource {
    private final WholeTopic topic;

    /** Read with such consumers. */
    public CleanFaces(Consumers consumers) {
        this.topic = new WholeTopic(consumers, Topics.FACES_CLEAN);
    }

    @Override
    public Collection<CleanFace> read(Consumer<String> signs) {
        return topic
                .read(key -> true, count -> signs.accept("Reading the faces: %,d.".formatted(count)))
                .values()
                .stream()
                .flatMap(message -> face(message).stream())
                .toList();
    }

    private static Optional<CleanFace> face(Message message) {
        return switch (CleanFace.read(message)) {
            case Reading.Read<CleanFace>(CleanFace face) -> Optional.of(face);
            case Reading.Refused<CleanFace> refused -> Optional.empty();
            case Reading.Unreadable<CleanFace> unreadable -> Optional.empty();
        };
    }
}
