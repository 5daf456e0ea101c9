package nenrin.aging.kafka;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import nenrin.aging.Aging;
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
import org.jboss.logging.MDC;

/** Makes the answer to any record whatever, part by part: no record can make it throw. Any number of threads at a time. */
final class Answering {
    private static final Logger LOG = Logger.getLogger(Answering.class);

    private final Aging aging;
    private final Cancellations cancellations;
    private final InstantSource clock;

    Answering(Aging aging, Cancellations cancellations, InstantSource clock) {
        this.aging = aging;
        this.cancellations = cancellations;
        this.clock = clock;
    }

    /**
     * Hands on the answer's parts, the last of which says that it is.
     *
     * @throws CancellationException if {@code parts} does, or if nobody wants the answer any more
     */
    void answer(Work work, Consumer<Part> parts) {
        work.goOn();
        Message message = KafkaMessages.message(work.record());
        switch (AgingRequest.read(message)) {
            case Read<AgingRequest>(AgingRequest request) -> named(request.id(), () -> answer(work, request, parts));
            case Refused<AgingRequest>(String id, Failure failure) -> parts.accept(failed(work, id, failure));
            case Unreadable<AgingRequest>(String reason) ->
                parts.accept(last(work, Topics.DEAD_LETTERS, letter(work.record(), message, reason), "unreadable"));
        }
    }

    /** What is logged meanwhile names the request. */
    private static void named(String request, Runnable work) {
        MDC.put("request", request);
        try {
            work.run();
        } finally {
            MDC.remove("request");
        }
    }

    private void answer(Work work, AgingRequest request, Consumer<Part> parts) {
        switch (needless(request).orElseGet(() -> outcome(work, request, parts))) {
            case Aged(int count) -> LOG.debugf("Aged: %d pictures.", count); // the last of them was the last part
            case AgingOutcome.Refused(Failure failure) -> {
                LOG.debugf("Refused: %s. %s", failure.code(), failure.sentence());
                parts.accept(failed(work, request.id(), failure));
            }
        }
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
    private AgingOutcome outcome(Work work, AgingRequest request, Consumer<Part> parts) {
        try {
            return aging.age(request, work.written(), picture -> parts.accept(part(work, picture)));
        } catch (CancellationException nobodyWantsIt) {
            throw nobodyWantsIt;
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError fault) {
            ConsumerRecord<?, ?> record = work.record();
            LOG.errorf(fault, "The request at %s-%d@%d failed.", record.topic(), record.partition(), record.offset());
            return AgingOutcome.Refused.because(
                    "internal-error", "Something went wrong inside Nenrin; the worker's log says what.");
        }
    }

    private static Part part(Work work, AgedPicture picture) {
        int written = picture.index() + 1;
        return new Part(
                work, Topics.AGING_RESULTS, picture.toMessage(), written, "picture", written == picture.count());
    }

    private static Part failed(Work work, String id, Failure failure) {
        return last(work, Topics.AGING_RESULTS, new AgingFailed(id, failure).toMessage(), failure.code());
    }

    private static Part last(Work work, String topic, Message message, String outcome) {
        return new Part(work, topic, message, work.written(), outcome, true);
    }

    private static Message letter(ConsumerRecord<String, byte[]> record, Message message, String reason) {
        return new DeadLetter(message, record.topic(), record.partition(), record.offset(), reason).toMessage();
    }
}
