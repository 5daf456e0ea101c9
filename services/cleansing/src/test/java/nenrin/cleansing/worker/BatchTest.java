package nenrin.cleansing.worker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nenrin.events.Claim;
import nenrin.events.DeadLetter;
import nenrin.events.Gender;
import nenrin.events.Message;
import nenrin.events.Topics;
import nenrin.events.contract.Contract;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class BatchTest {
    private static final Claim CLAIM = Claim.of("31_1.jpg", 31, Gender.FEMALE, "image/jpeg", new byte[] {1, 2, 3});

    @Test
    void a_face_that_was_claimed_twice_is_measured_once() {
        Claim other = Claim.of("60_1.jpg", 60, Gender.FEMALE, "image/jpeg", new byte[] {1, 2, 3});
        Batch batch = Batch.of(List.of(record(0, CLAIM.toMessage()), record(1, other.toMessage())));
        assertThat(batch.pictures()).containsOnlyKeys(CLAIM.faceId());
        assertThat(batch.letters()).isEmpty();
    }

    @Test
    void what_is_no_claim_becomes_a_dead_letter_that_says_where_it_was() {
        Message garbage = new Message("x", Map.of("hello", "you"), "garbage".getBytes(UTF_8));
        Message lying = new Message("0".repeat(64), CLAIM.toMessage().headers(), new byte[] {9});
        Batch batch = Batch.of(List.of(record(7, garbage), record(8, lying), record(9, CLAIM.toMessage())));
        assertThat(batch.pictures()).hasSize(1);
        assertThat(batch.letters()).extracting(DeadLetter::offset).containsExactly(7L, 8L);
        assertThat(batch.letters()).allSatisfy(letter -> {
            assertThat(letter.topic()).isEqualTo(Topics.FACES_RAW);
            assertThat(letter.reason()).isNotBlank();
            assertThat(Contract.violations(Topics.DEAD_LETTERS, letter.toMessage()))
                    .isEmpty();
        });
    }

    private static ConsumerRecord<byte[], byte[]> record(long offset, Message message) {
        String key = message.key();
        byte[] keyBytes = key == null ? new byte[0] : key.getBytes(UTF_8);
        byte[] value = message.value() == null ? new byte[0] : message.value();
        ConsumerRecord<byte[], byte[]> record = new ConsumerRecord<>(Topics.FACES_RAW, 3, offset, keyBytes, value);
        message.headers().forEach((name, text) -> record.headers().add(name, text.getBytes(UTF_8)));
        return record;
    }
}
