package nenrin.cleansing.topology;

import java.util.Optional;
import java.util.function.Function;
import nenrin.cleansing.deciding.Fact;
import nenrin.cleansing.topology.Heard.Learnt;
import nenrin.cleansing.topology.Heard.NotUnderstood;
import nenrin.events.Claim;
import nenrin.events.ClaimedLabel;
import nenrin.events.DeadLetter;
import nenrin.events.Erasure;
import nenrin.events.FaceMeasured;
import nenrin.events.Ids;
import nenrin.events.Message;
import nenrin.events.Reading;
import nenrin.events.Review;
import nenrin.events.Topics;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;

/**
 * Makes a fact of each record, keyed by the face it is about. Of a picture only what is claimed stays. Raw records that can't be read
 * are passed over here: the measure worker reads the same ones and writes the dead letters.
 */
final class Listening extends ContextualProcessor<byte[], byte[], String, Heard> {

    @Override
    public void process(Record<byte[], byte[]> record) {
        Message message = KafkaHeaders.message(record.key(), record.headers(), record.value());
        RecordMetadata place = context().recordMetadata().orElseThrow();
        heard(place, message).ifPresent(heard -> {
            String key = heard instanceof Learnt ? faceId(message) : String.valueOf(message.key());
            context().forward(new Record<>(key, heard, record.timestamp()));
        });
    }

    private static Optional<Heard> heard(RecordMetadata place, Message message) {
        return switch (place.topic()) {
            case Topics.FACES_RAW -> claimed(message);
            case Topics.FACES_MEASURED ->
                learnt(place, message, new Fact.MeasuresGone(), FaceMeasured::read, Fact.Measured::new);
            case Topics.FACES_REVIEWS ->
                learnt(place, message, new Fact.ReviewWithdrawn(), Review::read, Fact.Reviewed::new);
            case Topics.FACES_ERASURES ->
                learnt(place, message, new Fact.ErasureLifted(), Erasure::read, erasure -> new Fact.Erased());
            default -> throw new IllegalStateException("Nobody listens to " + place.topic() + ".");
        };
    }

    private static Optional<Heard> claimed(Message message) {
        return switch (Claim.read(message)) {
            case Reading.Read<Claim>(Claim claim) -> Optional.of(new Learnt(new Fact.Claimed(ClaimedLabel.of(claim))));
            case Reading.Refused<Claim> refused -> Optional.empty();
            case Reading.Unreadable<Claim> unreadable -> Optional.empty();
        };
    }

    private static <T> Optional<Heard> learnt(
            RecordMetadata place,
            Message message,
            Fact gone,
            Function<Message, Reading<T>> read,
            Function<T, Fact> fact) {
        String key = message.key();
        if (key == null || !Ids.isSha256(key)) {
            return letter(place, message, "The record's key must be a face id: 64 lower-case hex digits.");
        }
        if (message.isTombstone()) {
            return Optional.of(new Learnt(gone));
        }
        return switch (read.apply(message)) {
            case Reading.Read<T>(T value) -> Optional.of(new Learnt(fact.apply(value)));
            case Reading.Refused<T>(String id, var failure) -> letter(place, message, failure.sentence());
            case Reading.Unreadable<T>(String reason) -> letter(place, message, reason);
        };
    }

    private static Optional<Heard> letter(RecordMetadata place, Message message, String reason) {
        return Optional.of(
                new NotUnderstood(new DeadLetter(message, place.topic(), place.partition(), place.offset(), reason)));
    }

    /** The key, or for a claim without one what its picture says. */
    private static String faceId(Message message) {
        return message.key() == null
                ? Ids.faceId(message.value() == null ? new byte[0] : message.value())
                : message.key();
    }
}
