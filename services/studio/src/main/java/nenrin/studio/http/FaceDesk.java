package nenrin.studio.http;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nenrin.events.Erasure;
import nenrin.events.FaceCrop;
import nenrin.events.Message;
import nenrin.events.Reading;
import nenrin.events.Review;
import nenrin.events.Topics;
import nenrin.kafka.Lookup;
import nenrin.kafka.Placed;
import nenrin.studio.cleansing.FaceTable;
import nenrin.studio.kafka.Following;
import nenrin.studio.kafka.Outbox;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Follows what cleansing decides and people say; finds crops where they stand in their topic, and keeps none. */
@ApplicationScoped
public class FaceDesk {
    private static final int MOST_FACES = 100_000;

    private final FaceTable table = new FaceTable(MOST_FACES);
    private final Map<String, Place> crops = new ConcurrentHashMap<>();
    private final Outbox outbox;
    private final Lookup lookup;
    private final List<Following> followed;

    FaceDesk(Outbox outbox, @ConfigProperty(name = "kafka.bootstrap.servers") String kafka) {
        this.outbox = outbox;
        this.lookup = new Lookup(kafka, Topics.FACES_CROPS);
        this.followed = List.of(
                Following.fromBeginning(kafka, Topics.FACES_ERASURES, table::erasure),
                Following.fromBeginning(kafka, Topics.FACES_VERDICTS, table::verdict),
                Following.fromBeginning(kafka, Topics.FACES_REVIEWS, table::review),
                Following.placedFromBeginning(kafka, Topics.FACES_CROPS, this::crop));
    }

    private record Place(int partition, long offset) {}

    void start(@Observes StartupEvent event) {
        // Being made is enough.
    }

    void stop(@Observes ShutdownEvent event) {
        followed.forEach(Following::close);
        lookup.close();
    }

    FaceTable table() {
        return table;
    }

    /** The aligned face, of those that the table has. */
    Optional<FaceCrop> crop(String id) {
        return table.find(id)
                .flatMap(face -> Optional.ofNullable(crops.get(id)))
                .flatMap(place -> lookup.at(place.partition, place.offset))
                .flatMap(FaceDesk::read);
    }

    void review(Review review) {
        send(review.toMessage());
    }

    void takeBack(String id) {
        send(Message.tombstone(id));
    }

    /** From now on nothing here shows the face; cleansing and training let go of it as they read that. */
    void erase(String id) {
        Message message = new Erasure(id, "studio", Instant.now()).toMessage();
        outbox.send(Topics.FACES_ERASURES, message);
        table.erasure(message);
        crops.remove(id);
    }

    private void send(Message message) {
        outbox.send(Topics.FACES_REVIEWS, message);
        table.review(message); // the page that asks next must not see the face again
    }

    private void crop(Placed placed) {
        String id = placed.message().key();
        if (id != null && placed.message().isTombstone()) {
            crops.remove(id);
        } else if (id != null && (crops.size() < MOST_FACES || crops.containsKey(id))) {
            crops.put(id, new Place(placed.partition(), placed.offset()));
        }
    }

    private static Optional<FaceCrop> read(Message message) {
        return FaceCrop.read(message) instanceof Reading.Read<FaceCrop>(FaceCrop crop)
                ? Optional.of(crop)
                : Optional.empty();
    }
}
