package nenrin.aging.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nenrin.aging.Aging;
import nenrin.aging.AgingOutcome;
import nenrin.aging.AgingOutcome.Aged;
import nenrin.events.AgedPicture;
import nenrin.events.AgingFailed;
import nenrin.events.AgingRequest;
import nenrin.events.DeadLetter;
import nenrin.events.Failure;
import nenrin.events.Message;
import nenrin.events.Reading;
import nenrin.events.Topics;
import nenrin.events.contract.Contract;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class AnsweringTest {
    private static final byte[] PICTURE = {1, 2, 3};
    private static final Instant NOW = Instant.parse("2030-01-31T12:00:00Z");

    @Test
    void agedPicturesGoToTheResultsOneByOneAndTheLastSaysThatItIs() {
        List<Part> parts = answer(AnsweringTest::twoPictures, Requests.proper(5, "req-1"));
        assertThat(parts).extracting(Part::written).containsExactly(1, 2);
        assertThat(parts).extracting(Part::last).containsExactly(false, true);
        assertThat(parts).allSatisfy(part -> {
            assertThat(part.topic()).isEqualTo(Topics.AGING_RESULTS);
            assertThat(part.message().key()).isEqualTo("req-1");
            assertThat(Contract.violations(Topics.AGING_RESULTS, part.message()))
                    .isEmpty();
        });
    }

    @Test
    void whatIsWrittenAlreadyIsNotAskedForAgain() {
        List<Part> parts = new ArrayList<>();
        answering(AnsweringTest::twoPictures, new Cancellations())
                .answer(new Work(Requests.proper(5, "req-1"), 1), parts::add);
        assertThat(parts).extracting(Part::written).containsExactly(2);
    }

    @Test
    void nothingIsDoneForWhatNobodyWantsAnyMore() {
        Work work = new Work(Requests.proper(5, "req-1"), 0);
        work.dismiss();
        Answering answering = answering(AnsweringTest::neverAsked, new Cancellations());
        assertThatThrownBy(() -> answering.answer(work, part -> {})).isInstanceOf(CancellationException.class);
    }

    @Test
    void aRequestThatCantBeFulfilledIsToldWhy() {
        List<Part> answer = answer(
                (request, from, pictures) ->
                        AgingOutcome.Refused.because("no-face", "No whole face was found in the picture."),
                Requests.proper(5, "req-1"));
        assertThat(failure(answer).code()).isEqualTo("no-face");
    }

    @Test
    void targetAgesThatAreNoNumbersAreToldSo() {
        List<Part> answer = answer(AnsweringTest::neverAsked, Requests.with(5, "req-1", "ce_targetages", "young"));
        assertThat(failure(answer).code()).isEqualTo("target-ages-malformed");
    }

    @Test
    void targetAgesOutOfRangeAreToldSo() {
        List<Part> answer = answer(AnsweringTest::neverAsked, Requests.with(5, "req-1", "ce_targetages", "25,101"));
        assertThat(failure(answer).code()).isEqualTo("target-age-out-of-range");
    }

    @Test
    void aRequestThatWasCancelledIsToldSoWithoutBeingAged() {
        Cancellations cancellations = new Cancellations();
        cancellations.accept(Requests.cancellation("req-1"));
        List<Part> answer = answer(AnsweringTest::neverAsked, cancellations, Requests.proper(5, "req-1"));
        assertThat(failure(answer).code()).isEqualTo("cancelled");
        assertThat(answer(AnsweringTest::twoPictures, cancellations, Requests.proper(6, "req-2")))
                .hasSize(2);
    }

    @Test
    void aRequestWhoseTurnComesTooLateIsToldSoWithoutBeingAged() {
        List<Part> late =
                answer(AnsweringTest::neverAsked, Requests.with(5, "req-1", "ce_expirytime", "2030-01-31T11:59:59Z"));
        assertThat(failure(late).code()).isEqualTo("expired");
        List<Part> inTime = answer(
                AnsweringTest::twoPictures, Requests.with(5, "req-1", "ce_expirytime", "2030-01-31T13:00:01+01:00"));
        assertThat(inTime).hasSize(2);
    }

    @Test
    void aRecordThatIsNoEventBecomesADeadLetterAsItWas() {
        ConsumerRecord<String, byte[]> record = new ConsumerRecord<>(Topics.AGING_REQUESTS, 3, 77, "key", PICTURE);
        record.headers().add("colour", "blue".getBytes(StandardCharsets.UTF_8));
        List<Part> answer = answer(AnsweringTest::neverAsked, record);
        Message letter = answer.getFirst().message();
        assertThat(answer.getFirst().topic()).isEqualTo(Topics.DEAD_LETTERS);
        assertThat(Contract.violations(Topics.DEAD_LETTERS, letter)).isEmpty();
        assertThat(DeadLetter.read(letter)).isInstanceOfSatisfying(Reading.Read.class, read -> {
            DeadLetter dead = (DeadLetter) read.value();
            assertThat(dead.topic()).isEqualTo(Topics.AGING_REQUESTS);
            assertThat(dead.partition()).isEqualTo(3);
            assertThat(dead.offset()).isEqualTo(77);
            assertThat(dead.reason()).endsWith(".");
            assertThat(dead.original().key()).isEqualTo("key");
            assertThat(dead.original().value()).isEqualTo(PICTURE);
            assertThat(dead.original().header("colour")).isEqualTo("blue");
        });
    }

    @Test
    void aFaultOfOursIsAnAnswerToo() {
        List<Part> answer = answer(
                (request, from, pictures) -> {
                    throw new IllegalStateException("a bug");
                },
                Requests.proper(5, "req-1"));
        assertThat(failure(answer)).satisfies(failure -> {
            assertThat(failure.code()).isEqualTo("internal-error");
            assertThat(failure.sentence()).doesNotContain("bug").doesNotContain("Exception");
        });
    }

    private static List<Part> answer(Aging aging, ConsumerRecord<String, byte[]> record) {
        return answer(aging, new Cancellations(), record);
    }

    private static List<Part> answer(Aging aging, Cancellations cancellations, ConsumerRecord<String, byte[]> record) {
        List<Part> parts = new ArrayList<>();
        answering(aging, cancellations).answer(new Work(record, 0), parts::add);
        return parts;
    }

    private static Answering answering(Aging aging, Cancellations cancellations) {
        return new Answering(aging, cancellations, () -> NOW);
    }

    private static AgingOutcome twoPictures(AgingRequest request, int from, Consumer<AgedPicture> pictures) {
        IntStream.range(from, 2).forEach(i -> pictures.accept(Requests.result(request.id(), i, 2)));
        return new Aged(2);
    }

    private static AgingOutcome neverAsked(AgingRequest request, int from, Consumer<AgedPicture> pictures) {
        throw new AssertionError("What can't be read must not be aged.");
    }

    private static Failure failure(List<Part> answer) {
        assertThat(answer.getFirst().topic()).isEqualTo(Topics.AGING_RESULTS);
        Message message = answer.getFirst().message();
        assertThat(answer).singleElement().extracting(Part::last).isEqualTo(true);
        assertThat(Contract.violations(Topics.AGING_RESULTS, message)).isEmpty();
        return ((Reading.Read<AgingFailed>) AgingFailed.read(message)).value().failure();
    }
}
