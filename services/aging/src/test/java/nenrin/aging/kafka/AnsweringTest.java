package nenrin.aging.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import nenrin.aging.AgingOutcome;
import nenrin.aging.AgingOutcome.Aged;
import nenrin.events.AgedPicture;
import nenrin.events.AgingFailed;
import nenrin.events.AgingRequest;
import nenrin.events.Box;
import nenrin.events.DeadLetter;
import nenrin.events.Failure;
import nenrin.events.Message;
import nenrin.events.Reading;
import nenrin.events.ResultForm;
import nenrin.events.Topics;
import nenrin.events.contract.Contract;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class AnsweringTest {
    private static final byte[] PICTURE = {1, 2, 3};
    private static final Instant NOW = Instant.parse("2030-01-31T12:00:00Z");

    @Test
    void agedPicturesGoToTheResultsOneRecordEach() {
        Answer answer = answer(request -> new Aged(List.of(picture(0), picture(1))), Requests.proper(5, "req-1"));
        assertThat(answer.topic()).isEqualTo(Topics.AGING_RESULTS);
        assertThat(answer.messages()).hasSize(2).allSatisfy(message -> {
            assertThat(message.key()).isEqualTo("req-1");
            assertThat(Contract.violations(Topics.AGING_RESULTS, message)).isEmpty();
        });
    }

    @Test
    void aRequestThatCantBeFulfilledIsToldWhy() {
        Answer answer = answer(
                request -> AgingOutcome.Refused.because("no-face", "No whole face was found in the picture."),
                Requests.proper(5, "req-1"));
        assertThat(failure(answer).code()).isEqualTo("no-face");
    }

    @Test
    void targetAgesThatAreNoNumbersAreToldSo() {
        Answer answer = answer(AnsweringTest::neverAsked, Requests.with(5, "req-1", "ce_targetages", "young"));
        assertThat(failure(answer).code()).isEqualTo("target-ages-malformed");
    }

    @Test
    void targetAgesOutOfRangeAreToldSo() {
        Answer answer = answer(AnsweringTest::neverAsked, Requests.with(5, "req-1", "ce_targetages", "25,101"));
        assertThat(failure(answer).code()).isEqualTo("target-age-out-of-range");
    }

    @Test
    void aRequestThatWasCancelledIsToldSoWithoutBeingAged() {
        Cancellations cancellations = new Cancellations();
        cancellations.accept(Requests.cancellation("req-1"));
        Answer answer = answer(AnsweringTest::neverAsked, cancellations, Requests.proper(5, "req-1"));
        assertThat(failure(answer).code()).isEqualTo("cancelled");
        assertThat(answer(request -> new Aged(List.of(picture(0))), cancellations, Requests.proper(6, "req-2"))
                        .messages())
                .hasSize(1);
    }

    @Test
    void aRequestWhoseTurnComesTooLateIsToldSoWithoutBeingAged() {
        Answer late =
                answer(AnsweringTest::neverAsked, Requests.with(5, "req-1", "ce_expirytime", "2030-01-31T11:59:59Z"));
        assertThat(failure(late).code()).isEqualTo("expired");
        Answer inTime = answer(
                request -> new Aged(List.of(picture(0))),
                Requests.with(5, "req-1", "ce_expirytime", "2030-01-31T13:00:01+01:00"));
        assertThat(inTime.messages()).hasSize(1);
    }

    @Test
    void aRecordThatIsNoEventBecomesADeadLetterAsItWas() {
        ConsumerRecord<String, byte[]> record = new ConsumerRecord<>(Topics.AGING_REQUESTS, 3, 77, "key", PICTURE);
        record.headers().add("colour", "blue".getBytes(StandardCharsets.UTF_8));
        Answer answer = answer(AnsweringTest::neverAsked, record);
        Message letter = answer.messages().getFirst();
        assertThat(answer.topic()).isEqualTo(Topics.DEAD_LETTERS);
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
        Answer answer = answer(
                request -> {
                    throw new IllegalStateException("a bug");
                },
                Requests.proper(5, "req-1"));
        assertThat(failure(answer)).satisfies(failure -> {
            assertThat(failure.code()).isEqualTo("internal-error");
            assertThat(failure.sentence()).doesNotContain("bug").doesNotContain("Exception");
        });
    }

    private static Answer answer(Function<AgingRequest, AgingOutcome> aging, ConsumerRecord<String, byte[]> record) {
        return answer(aging, new Cancellations(), record);
    }

    private static Answer answer(
            Function<AgingRequest, AgingOutcome> aging,
            Cancellations cancellations,
            ConsumerRecord<String, byte[]> record) {
        return new Answering(aging, cancellations, () -> NOW).answer(record);
    }

    private static AgingOutcome neverAsked(AgingRequest request) {
        throw new AssertionError("What can't be read must not be aged.");
    }

    private static Failure failure(Answer answer) {
        assertThat(answer.topic()).isEqualTo(Topics.AGING_RESULTS);
        Message message = answer.messages().getFirst();
        assertThat(answer.messages()).hasSize(1);
        assertThat(Contract.violations(Topics.AGING_RESULTS, message)).isEmpty();
        return ((Reading.Read<AgingFailed>) AgingFailed.read(message)).value().failure();
    }

    private static AgedPicture picture(int index) {
        return new AgedPicture(
                "req-1",
                index,
                2,
                60,
                ResultForm.PICTURES,
                1,
                40.1,
                58.2,
                0.97,
                new Box(1, 2, 30, 40),
                "residual",
                "0123456789ab",
                "cpu",
                List.of(),
                "image/png",
                PICTURE);
    }
}
