package nenrin.ingest.raw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nenrin.events.Claim;
import nenrin.events.Gender;
import nenrin.events.Topics;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.RoundRobinPartitioner;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

class ClaimWriterTest {
    private static final Claim CLAIM = Claim.of("a.jpg", 25, Gender.FEMALE, "image/jpeg", new byte[] {1, 2, 3});

    private final MockProducer<String, byte[]> producer =
            new MockProducer<>(true, new RoundRobinPartitioner(), new StringSerializer(), new ByteArraySerializer());

    @Test
    void takesTheTransactionalIdBeforeAnythingElse() {
        try (ClaimWriter writer = new ClaimWriter(producer)) {
            assertThat(writer).isNotNull();
            assertThat(producer.transactionInitialized()).isTrue();
            assertThat(producer.transactionInFlight())
                    .as("open while nothing is written")
                    .isFalse();
        }
        assertThat(producer.closed()).isTrue();
    }

    @Test
    void whatIsWrittenIsCommittedInOneTransaction() {
        try (ClaimWriter writer = new ClaimWriter(producer)) {
            writer.write(List.of(CLAIM, CLAIM));
            assertThat(producer.commitCount()).isEqualTo(1);
            assertThat(producer.history()).hasSize(2).allSatisfy(record -> {
                assertThat(record.topic()).isEqualTo(Topics.FACES_RAW);
                assertThat(record.key()).isEqualTo(CLAIM.faceId());
                assertThat(record.headers().lastHeader("ce_age").value()).isEqualTo(new byte[] {'2', '5'});
            });
        }
    }

    @Test
    void aWriterThatHasBeenReplacedWritesNothing() {
        ClaimWriter writer = new ClaimWriter(producer);
        producer.fenceProducer();
        assertThatThrownBy(() -> writer.write(List.of(CLAIM))).isInstanceOf(KafkaException.class);
        assertThat(producer.history()).isEmpty();
    }

    @Test
    void whatKafkaSaysIsPutIntoWords() {
        assertThat(KafkaFailures.of(new ProducerFencedException("x")).code()).isEqualTo("replaced");
        assertThat(KafkaFailures.of(new KafkaException("y", new TimeoutException("x")))
                        .code())
                .isEqualTo("kafka-unreachable");
        assertThat(KafkaFailures.of(new StuckTransactionException()).code()).isEqualTo("transaction-open");
        assertThat(KafkaFailures.of(new KafkaException("no")).sentence()).contains("no");
    }
}
