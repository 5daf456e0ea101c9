package nenrin.aging.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nenrin.events.DeadLetter;
import nenrin.events.Message;
import nenrin.events.Topics;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.Cluster;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

class DeadLetterBoxTest {
    private static final DeadLetter LETTER =
            new DeadLetter(new Message("mine", Map.of(), new byte[] {1}), Topics.MODELS, 0, 7, "It is no model.");

    private final List<MockProducer<String, byte[]>> made = new ArrayList<>();
    private final DeadLetterBox box = new DeadLetterBox(this::another);

    @Test
    void aClientIsOnlyMadeWhenThereIsALetterAndThenServesAll() {
        assertThat(made).isEmpty();
        box.accept(LETTER);
        box.accept(LETTER);
        assertThat(made).hasSize(1);
        assertThat(made.getFirst().history()).hasSize(2).allSatisfy(record -> {
            assertThat(record.topic()).isEqualTo(Topics.DEAD_LETTERS);
            assertThat(record.key()).isEqualTo("mine");
        });
        box.close();
        assertThat(made.getFirst().closed()).isTrue();
    }

    @Test
    void withoutALetterThereIsNothingToClose() {
        box.close();
        assertThat(made).isEmpty();
    }

    private MockProducer<String, byte[]> another() {
        MockProducer<String, byte[]> producer =
                new MockProducer<>(Cluster.empty(), true, null, new StringSerializer(), new ByteArraySerializer());
        made.add(producer);
        return producer;
    }
}
