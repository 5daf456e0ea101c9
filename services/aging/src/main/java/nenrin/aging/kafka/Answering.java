package nenrin.aging.kafka;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nenrin.aging.AgingOutcome;
import nenrin.aging.AgingOutcome.Aged;
import nenrin.events.AgedPicture;
import nenrin.events.AgingFailed;
import nenrin.events.AgingRequest;
import nenrin.events.DeadLetter;
import nenrin.events.Failure;
import nenrin.events.Message;
import nenrin.events.Reading.Read;
import nenrin.events.Reading.Refused;
import nenrin.events.Reading.Unreadable;
import nenrin.events.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/** Makes the answer to any record whatever: no record can make it throw. */
final class Answering {
    private static final Logger LOG = Logger.getLogger(Answering.class);

    private final Function<AgingRequest, AgingOutcome> aging;
    private final Cancellations cancellations;
    private final InstantSource clock;

    Answering(Function<AgingRequest, AgingOutcome> aging, Cancellations cancellations, InstantSource clock) {
        this.aging = aging;
        this.cancellations = cancellations;
        this.clock = clock;
    }

    Answer answer(ConsumerRecord<String, byte[]> record) {
        Message message = KafkaMessages.message(record);
        return switch (AgingRequest.read(message)) {
            case Read<AgingRequest>(AgingRequest request) -> results(record, results(record, request));
            case Refused<AgingRequest>(String id, Failure failure) ->
                results(record, List.of(new AgingFailed(id, failure).toMessage()));
            case Unreadable<AgingRequest>(String reason) ->
                new Answer(record, Topics.DEAD_LETTERS, List.of(letter(record, message, reason)));
        };
    }

    private List<Message> results(ConsumerRecord<String, byte[]> record, AgingRequest request) {
        return switch (needless(request).orElseGet(() -> outcome(record, request))) {
            case Aged(List<AgedPicture> pictures) ->
                pictures.stream().map(AgedPicture::toMessage).toList();
            case AgingOutcome.Refused(Failure failure) -> List.of(new AgingFailed(request.id(), failure).toMessage());
        };
    }

    /** Why nobody waits for an answer any more. */
    private Optional<AgingOutcome> needless(AgingRequest request) {
        if (cancellations.contains(request.id())) {
            return Optional.of(AgingOutcome.Refused.because("cancelled", "The request was cancelled."));
        }
        Instant expires = request.expires();
        if (expires != null && clock.instant().isAfter(expires)) {
            return Optional.of(
                    AgingOutcome.Refused.because("expired", "The request's turn came after %s.".formatted(expires)));
        }
        return Optional.empty();
    }

    /** Any fault of ours is an answer too, so that neither the sender waits for ever nor the next request. */
    @SuppressWarnings("CatchingUnchecked") // the last resort for one record, memory that ran out included
    private AgingOutcome outcome(ConsumerRecord<String, byte[]> record, AgingRequest request) {
        try {
            return aging.apply(request);
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError fault) {
            LOG.errorf(fault, "The request at %s-%d@%d failed.", record.topic(), record.partition(), record.offset());
            return AgingOutcome.Refused.because(
                    "internal-error", "Something went wrong inside Nenrin; the worker's log says what.");
        }
    }

    private static Answer results(ConsumerRecord<String, byte[]> record, List<Message> messages) {
        return new Answer(record, Topics.AGING_RESULTS, messages);
    }

    private static Message letter(ConsumerRecord<String, byte[]> record, Message message, String reason) {
        return new DeadLetter(message, record.topic(), record.partition(), record.offset(), reason).toMessage();
    }
}
