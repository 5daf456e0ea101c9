package nenrin.aging.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nenrin.aging.ServedModel;
import nenrin.aging.models.ModelOwner;
import nenrin.aging.models.ModelShelf;
import nenrin.aging.models.RefusedModel;
import nenrin.events.DeadLetter;
import nenrin.events.Message;
import nenrin.events.PublishedModel;
import nenrin.events.Topics;
import nenrin.events.contract.Contract;
import nenrin.networks.engine.Natives;
import nenrin.networks.files.ShippedModels;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ModelRecordsTest {
    private static final long STARTED = 1_000;
    private static final byte[] GOOD = ShippedModels.bytes("residual");

    private final ModelOwner owner = new ModelOwner();
    private final ModelShelf shelf = new ModelShelf(owner);
    private final List<DeadLetter> letters = new ArrayList<>();
    private final ModelRecords records = new ModelRecords(shelf, letters::add, STARTED);

    @BeforeAll
    static void chooseTheNatives() {
        Natives.choose();
    }

    @AfterEach
    void letGo() {
        owner.close();
    }

    @Test
    void aGoodModelIsServedUntilItsTombstone() {
        records.accept(record(STARTED, model("mine", GOOD)));
        assertThat(shelf.find("mine")).isPresent();
        records.accept(record(STARTED, Message.tombstone("mine")));
        assertThat(shelf.find("mine")).isEmpty();
        assertThat(letters).isEmpty();
    }

    @Test
    void aHostileFileBecomesADeadLetterAndTheOldModelGoesOn() {
        records.accept(record(STARTED, model("mine", GOOD)));
        Optional<ServedModel> served = shelf.find("mine");
        byte[] hostile = "\u00FF\u00FF\u00FF\u00FF\u00FF\u00FF\u00FF\u007F{}".getBytes(StandardCharsets.ISO_8859_1);
        records.accept(record(STARTED, model("mine", hostile)));
        assertThat(shelf.find("mine")).isEqualTo(served);
        assertThat(shelf.refused()).extracting(RefusedModel::name).containsExactly("mine");
        assertThat(letters).singleElement().satisfies(letter -> {
            assertThat(letter.topic()).isEqualTo(Topics.MODELS);
            assertThat(letter.original().value()).isEqualTo(hostile);
            assertThat(letter.reason()).endsWith(".");
            assertThat(Contract.violations(Topics.DEAD_LETTERS, letter.toMessage()))
                    .isEmpty();
        });
    }

    @Test
    void aRecordThatIsNoModelIsToldToo() {
        records.accept(new ConsumerRecord<>(
                Topics.MODELS,
                0,
                7,
                STARTED,
                TimestampType.CREATE_TIME,
                0,
                0,
                "mine",
                GOOD,
                new RecordHeaders(),
                Optional.empty()));
        assertThat(letters).hasSize(1);
        assertThat(shelf.refused()).extracting(RefusedModel::code).containsExactly("model-record-unreadable");
    }

    @Test
    void whatIsOlderThanTheWorkerWasToldWhenItCame() {
        records.accept(record(STARTED - 1, model("mine", new byte[] {1})));
        assertThat(letters).isEmpty();
        assertThat(shelf.refused()).hasSize(1);
    }

    private static Message model(String name, byte[] file) {
        return new PublishedModel(name, file).toMessage();
    }

    private static ConsumerRecord<String, byte[]> record(long time, Message message) {
        RecordHeaders headers = new RecordHeaders();
        message.headers().forEach((name, value) -> headers.add(name, value.getBytes(StandardCharsets.UTF_8)));
        return new ConsumerRecord<>(
                Topics.MODELS,
                0,
                7,
                time,
                TimestampType.CREATE_TIME,
                0,
                0,
                message.key(),
                message.value(),
                headers,
                Optional.empty());
    }
}
