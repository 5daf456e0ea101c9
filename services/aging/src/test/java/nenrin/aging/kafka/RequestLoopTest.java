package nenrin.aging.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import nenrin.aging.Aging;
import nenrin.aging.AgingOutcome;
import nenrin.aging.AgingOutcome.Aged;
import nenrin.events.Topics;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.Cluster;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RequestLoopTest {
    private static final TopicPartition PARTITION = new TopicPartition(Topics.AGING_REQUESTS, 0);
    private static final int MOST = 2;

    private final MockConsumer<String, byte[]> consumer = new MockConsumer<>("earliest");
    private final List<MockProducer<String, byte[]>> producers = new ArrayList<>();
    private final List<String> log = new ArrayList<>();
    /** What threads would do. */
    private final Queue<Runnable> todo = new ArrayDeque<>();

    private final RequestLoop loop = loop((request, from, pictures) -> AgingOutcome.Refused.because("no-face", "No."));

    private OffsetAndMetadata before = new OffsetAndMetadata(0);
    private RequestLoop turning = loop;

    @BeforeEach
    void twoRequestsWait() {
        consumer.updateBeginningOffsets(Map.of(PARTITION, 0L));
        consumer.schedulePollTask(() -> {
            consumer.rebalance(List.of(PARTITION));
            consumer.commitSync(Map.of(PARTITION, before));
            consumer.addRecord(Requests.proper(0, "req-0"));
            consumer.addRecord(Requests.proper(1, "req-1"));
        });
    }

    @Test
    void whatIsMadeAndHowFarThatIsAreOneTransaction() {
        loop.turnOrRecover();
        workOn(2);
        loop.turnOrRecover();
        assertThat(producer().commitCount()).isEqualTo(1);
        assertThat(answered()).containsExactly("req-0", "req-1");
        assertThat(committed()).containsExactly(new OffsetAndMetadata(2));
        assertThat(loop.isMember()).isTrue();
    }

    @Test
    void eachResultIsWrittenAsItIsMade() {
        List<String> midway = new ArrayList<>();
        RequestLoop telling = loop((request, from, pictures) -> {
            pictures.accept(Requests.result(request.id(), 0, 2));
            turns(2);
            midway.addAll(answered());
            pictures.accept(Requests.result(request.id(), 1, 2));
            return new Aged(2);
        });
        turning = telling;
        telling.turnOrRecover();
        workOn(1);
        telling.turnOrRecover();
        assertThat(midway).containsExactly("req-0");
        assertThat(answered()).containsExactly("req-0", "req-0");
        assertThat(committed()).containsExactly(new OffsetAndMetadata(0, "0:1"), new OffsetAndMetadata(1));
    }

    @Test
    void whatIsCommittedIsToldAndHowManyWait() {
        loop.turnOrRecover();
        assertThat(log).isEmpty();
        assertThat(loop.backlog().oldest()).isPositive();
        workOn(2);
        loop.turnOrRecover();
        assertThat(log).containsExactly("no-face last", "no-face last");
        assertThat(loop.backlog().oldest()).isZero();
        consumer.updateEndOffsets(Map.of(PARTITION, 7L));
        loop.turnOrRecover();
        assertThat(loop.backlog().waiting()).isEqualTo(5);
    }

    @Test
    void aRequestThatTakesLongHoldsUpNoneBehindIt() {
        loop.turnOrRecover();
        Runnable takesLong = todo.remove();
        workOn(1);
        loop.turnOrRecover();
        assertThat(answered()).containsExactly("req-1");
        assertThat(committed()).containsExactly(new OffsetAndMetadata(0, "1:*"));
        takesLong.run();
        loop.turnOrRecover();
        assertThat(committed()).endsWith(new OffsetAndMetadata(2));
    }

    @Test
    void whatAnotherWorkerHasWrittenIsNotWrittenAgain() {
        List<String> asked = new ArrayList<>();
        RequestLoop next = loop((request, from, pictures) -> {
            asked.add(request.id() + " from " + from);
            return AgingOutcome.Refused.because("no-face", "No.");
        });
        before = new OffsetAndMetadata(0, "0:3 1:*");
        next.turnOrRecover();
        next.turnOrRecover();
        workOn(1);
        assertThat(todo).isEmpty();
        assertThat(asked).containsExactly("req-0 from 3");
    }

    @Test
    void whatComesAlthoughItWasAnsweredIsNotRememberedForEver() {
        before = new OffsetAndMetadata(0, "0-1:*");
        turns(2);
        assertThat(todo).isEmpty();
        assertThat(answered()).isEmpty();
        assertThat(committed()).containsExactly(new OffsetAndMetadata(2));
    }

    @Test
    void answersToWhatWasTakenAwayMeanwhileAreThrownAway() {
        loop.turnOrRecover();
        workOn(1);
        consumer.schedulePollTask(() -> consumer.rebalance(List.of()));
        loop.turnOrRecover();
        loop.turnOrRecover();
        workOn(1);
        loop.turnOrRecover();
        assertThat(producer().commitCount()).isZero();
        assertThat(producer().history()).isEmpty();
    }

    @Test
    void withEnoughInHandNoMoreIsTaken() {
        loop.turnOrRecover();
        consumer.addRecord(Requests.proper(2, "req-2"));
        loop.turnOrRecover();
        assertThat(todo).hasSize(MOST);
        workOn(1);
        turns(3);
        assertThat(todo).hasSize(MOST);
    }

    @Test
    void aTransactionThatFailsIsAbortedAndItsRequestsAreReadAgain() {
        loop.turnOrRecover();
        workOn(2);
        producer().commitTransactionException = new KafkaException("no");
        turns(2);
        assertThat(answered()).isEmpty();
        assertThat(consumer.position(PARTITION)).isZero();
        assertThat(producers).hasSize(1);
    }

    @Test
    void whatIsCommittedAlreadyIsNotReadAgain() {
        loop.turnOrRecover();
        workOn(2);
        producer().commitTransactionException = new KafkaException("committed, but nobody heard of it");
        loop.turnOrRecover();
        consumer.commitSync(Map.of(PARTITION, new OffsetAndMetadata(1)));
        loop.turnOrRecover();
        assertThat(consumer.position(PARTITION)).isEqualTo(1);
    }

    @Test
    void aProducerThatCantEvenAbortIsReplaced() {
        loop.turnOrRecover();
        workOn(2);
        producer().commitTransactionException = new KafkaException("no");
        producer().abortTransactionException = new KafkaException("fenced");
        turns(3);
        assertThat(producers).hasSize(2);
        assertThat(producers.getFirst().closed()).isTrue();
        assertThat(producers.getLast().transactionInitialized()).isTrue();
    }

    /** A turn may only find that it was woken. */
    private void turns(int n) {
        for (int i = 0; i < n; i++) {
            turning.turnOrRecover();
        }
    }

    private void workOn(int records) {
        for (int i = 0; i < records; i++) {
            todo.remove().run();
        }
    }

    private RequestLoop loop(Aging aging) {
        Answering answering = new Answering(aging, new Cancellations(), InstantSource.system());
        RequestLoop loop = new RequestLoop(
                new RequestIntake(consumer),
                new AnswerWriter(this::another),
                new Crew(answering, todo::add, 2 * MOST),
                MOST,
                (outcome, last, since) -> log.add(outcome + (last ? " last" : "")));
        loop.join();
        return loop;
    }

    private MockProducer<String, byte[]> another() {
        MockProducer<String, byte[]> producer =
                new MockProducer<>(Cluster.empty(), true, null, new StringSerializer(), new ByteArraySerializer());
        producers.add(producer);
        return producer;
    }

    private MockProducer<String, byte[]> producer() {
        return producers.getLast();
    }

    private List<String> answered() {
        return producer().history().stream().map(record -> record.key()).toList();
    }

    private List<OffsetAndMetadata> committed() {
        return producer().consumerGroupOffsetsHistory().stream()
                .flatMap(groups -> groups.values().stream())
                .flatMap(offsets -> offsets.values().stream())
                .toList();
    }
}
