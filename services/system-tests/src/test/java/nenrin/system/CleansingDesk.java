package nenrin.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nenrin.events.Claim;
import nenrin.events.CleanFace;
import nenrin.events.FaceMeasured;
import nenrin.events.Failure;
import nenrin.events.Gender;
import nenrin.events.Message;
import nenrin.events.Reading;
import nenrin.events.Topics;
import nenrin.events.Verdict;
import nenrin.imaging.encoding.PictureEncoder;
import nenrin.imaging.madeup.MadeUpFace;

/** Sends faces to be cleansed and reads what came of them, as tables: of each key the last record that counts. */
final class CleansingDesk {
    static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Records records;

    CleansingDesk(Records records) {
        this.records = records;
    }

    /** What a made-up face says of itself. */
    static Claim claim(MadeUpFace face) {
        Gender gender = face.female() ? Gender.FEMALE : Gender.MALE;
        byte[] jpeg = PictureEncoder.jpeg(face.picture(), 0.92);
        return Claim.of(face.age() + "_made-up.jpg", face.claimedAge(), gender, "image/jpeg", jpeg);
    }

    /** The same bytes with another age. */
    static Claim relabelled(Claim claim, String age) {
        return new Claim(
                claim.faceId(), age + "_again.jpg", age, claim.genderText(), claim.contentType(), claim.picture());
    }

    void send(Claim... claims) {
        records.send(Topics.FACES_RAW, Stream.of(claims).map(Claim::toMessage).toList());
    }

    Map<String, Verdict> verdicts(Stream<Claim> claims) {
        return verdicts(claims, verdict -> true);
    }

    /** The last verdict on each of these faces, once all of them are as they are waited for. */
    Map<String, Verdict> verdicts(Stream<Claim> claims, Predicate<Verdict> awaited) {
        List<String> ids = claims.map(Claim::faceId).distinct().toList();
        Map<String, Verdict> verdicts = new HashMap<>();
        records.until(
                Topics.FACES_VERDICTS,
                messages -> {
                    Map<String, Verdict> all = latest(messages, Verdict::read);
                    verdicts.clear();
                    ids.stream()
                            .filter(all::containsKey)
                            .forEach(id -> verdicts.put(id, Objects.requireNonNull(all.get(id))));
                    return verdicts.size() == ids.size()
                            && verdicts.values().stream().allMatch(awaited);
                },
                PATIENCE);
        assertThat(verdicts.values()).as("verdicts in time").hasSize(ids.size()).allMatch(awaited);
        return verdicts;
    }

    static List<String> reasons(Map<String, Verdict> verdicts, Claim claim) {
        return verdicts.get(claim.faceId()) instanceof Verdict.Dropped dropped
                ? dropped.reasons().stream().map(Failure::code).toList()
                : List.of();
    }

    static long measured(List<Message> messages, List<Claim> claims) {
        Map<String, FaceMeasured> measured = latest(messages, FaceMeasured::read);
        return claims.stream().map(Claim::faceId).filter(measured::containsKey).count();
    }

    CleanFace clean(String faceId) {
        return Objects.requireNonNull(clean(List.of(faceId)).get(faceId));
    }

    /** What training gets, once it gets these faces: a crop may come a moment after the verdict. */
    Map<String, CleanFace> clean(List<String> faceIds) {
        List<Message> read = records.until(
                Topics.FACES_CLEAN,
                messages -> latest(messages, CleanFace::read).keySet().containsAll(faceIds),
                PATIENCE);
        return latest(read, CleanFace::read);
    }

    Map<String, Message> table(String topic) {
        return latest(records.all(topic), Reading.Read::new);
    }

    static boolean lastIsTombstone(List<Message> messages, String key) {
        return messages.stream()
                .filter(message -> key.equals(message.key()))
                .reduce((earlier, later) -> later)
                .map(Message::isTombstone)
                .orElse(false);
    }

    private static <T> Map<String, T> latest(List<Message> messages, Function<Message, Reading<T>> read) {
        Map<String, T> latest = new HashMap<>();
        for (Message message : messages) {
            String key = Objects.requireNonNull(message.key());
            if (message.isTombstone()) {
                latest.remove(key);
            } else {
                latest.put(key, read(read.apply(message)));
            }
        }
        return latest;
    }

    static <T> T read(Reading<T> reading) {
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read<T>) reading).value();
    }
}
