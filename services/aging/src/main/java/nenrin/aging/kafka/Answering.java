package nenrin.aging.kafka;

import java.util.List;
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

    Answering(Function<AgingRequest, AgingOutcome> aging) {
        this.aging = aging;
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
        return switch (outcome(record, request)) {
            case Aged(List<AgedPicture> pictures) ->
                pictures.stream().map(AgedPicture::toMessage).toList();
            case AgingOutcome.Refused(Failure failure) -> List.of(new AgingFailed(request.id(), failure).toMessage());
        };
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
