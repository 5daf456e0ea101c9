package nenrin.aging.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import nenrin.aging.AgingOutcome;
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
    private static final Duration ENOUGH = Duration.ofMinutes(1);

    private final MockConsumer<String, byte[]> consumer = new MockConsumer<>("earliest");
    private final List<MockProducer<String, byte[]>> producers = new ArrayList<>();

    @BeforeEach
    void twoRequestsWait() {
        consumer.updateBeginningOffsets(Map.of(PARTITION, 0L));
        consumer.schedulePollTask(() -> {
            consumer.rebalance(List.of(PARTITION));
            consumer.addRecord(Requests.proper(0, "req-0"));
            consumer.addRecord(Requests.proper(1, "req-1"));
        });
    }

    @Test
    void answersAndOffsetsAreOneTransaction() {
        RequestLoop loop = loop(Runnable::run, ENOUGH);
        loop.turnOrRecover();
        loop.turnOrRecover();
        assertThat(producer().commitCount()).isEqualTo(1);
        assertThat(answered()).containsExactly("req-0", "req-1");
        assertThat(committedOffsets()).containsExactly(2L);
        assertThat(loop.isMember()).isTrue();
    }

    @Test
    void whatIsAnsweredWhenTimeIsUpIsCommittedBeforeTheRest() {
        RequestLoop loop = loop(Runnable::run, Duration.ZERO);
        loop.turnOrRecover();
        loop.turnOrRecover();
        assertThat(answered()).containsExactly("req-0");
        loop.turnOrRecover();
        assertThat(answered()).containsExactly("req-0", "req-1");
        assertThat(committedOffsets()).containsExactly(1L, 2L);
    }

    @Test
    void answersToWhatWasTakenAwayMeanwhileAreThrownAway() {
        RequestLoop loop = loop(
                work -> consumer.schedulePollTask(() -> {
                    consumer.rebalance(List.of());
                    work.run();
                }),
                ENOUGH);
        loop.turnOrRecover();
        loop.turnOrRecover();
        assertThat(producer().commitCount()).isZero();
        assertThat(producer().history()).isEmpty();
    }

    @Test
    void aTransactionThatFailsIsAbortedAndItsRequestsAreReadAgain() {
        RequestLoop loop = loop(Runnable::run, ENOUGH);
        loop.turnOrRecover();
        producer().commitTransactionException = new KafkaException("no");
        loop.turnOrRecover();
        assertThat(answered()).isEmpty();
        assertThat(consumer.position(PARTITION)).isEqualTo(2);
        loop.turnOrRecover();
        assertThat(consumer.position(PARTITION)).isZero();
        assertThat(producers).hasSize(1);
    }

    @Test
    void whatIsCommittedAlreadyIsNotReadAgain() {
        RequestLoop loop = loop(Runnable::run, ENOUGH);
        loop.turnOrRecover();
        producer().commitTransactionException = new KafkaException("committed, but nobody heard of it");
        loop.turnOrRecover();
        consumer.commitSync(Map.of(PARTITION, new OffsetAndMetadata(1)));
        loop.turnOrRecover();
        assertThat(consumer.position(PARTITION)).isEqualTo(1);
    }

    @Test
    void aProducerThatCantEvenAbortIsReplaced() {
        RequestLoop loop = loop(Runnable::run, ENOUGH);
        loop.turnOrRecover();
        producer().commitTransactionException = new KafkaException("no");
        producer().abortTransactionException = new KafkaException("fenced");
        loop.turnOrRecover();
        loop.turnOrRecover();
        assertThat(producers).hasSize(2);
        assertThat(producers.getFirst().closed()).isTrue();
        assertThat(producers.getLast().transactionInitialized()).isTrue();
    }

    private RequestLoop loop(Executor worker, Duration work) {
        Answering answering = new Answering(
                request -> AgingOutcome.Refused.because("no-face", "No face."),
                new Cancellations(),
                InstantSource.system());
        RequestLoop loop = new RequestLoop(consumer, new AnswerWriter(this::another), answering, worker, work);
        loop.subscribe();
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

    private List<Long> committedOffsets() {
        return producer().consumerGroupOffsetsHistory().stream()
                .flatMap(groups -> groups.values().stream())
                .flatMap(offsets -> offsets.values().stream())
                .map(OffsetAndMetadata::offset)
                .toList();
    }
}
