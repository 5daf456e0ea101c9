package nenrin.aging.kafka;

import java.util.Optional;
import java.util.function.Consumer;
import nenrin.aging.models.ModelShelf;
import nenrin.aging.models.RefusedModel;
import nenrin.events.DeadLetter;
import nenrin.events.Failure;
import nenrin.events.Message;
import nenrin.events.PublishedModel;
import nenrin.events.Reading;
import nenrin.events.Reading.Read;
import nenrin.events.Reading.Refused;
import nenrin.events.Reading.Unreadable;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/**
 * Puts what the topic {@code models} says onto the shelf. A model that can't be used is noted there, and a new one becomes a dead letter:
 * each worker that reads it writes one, all with the same CloudEvents id, by which they are known for one.
 */
public final class ModelRecords implements Consumer<ConsumerRecord<String, byte[]>> {
    private static final Logger LOG = Logger.getLogger(ModelRecords.class);

    private final ModelShelf shelf;
    private final Consumer<DeadLetter> deadLetters;
    private final long since;

    /** For this shelf; {@code since}, in milliseconds of 1970: what is older was told when it came. */
    public ModelRecords(ModelShelf shelf, Consumer<DeadLetter> deadLetters, long since) {
        this.shelf = shelf;
        this.deadLetters = deadLetters;
        this.since = since;
    }

    @Override
    public void accept(ConsumerRecord<String, byte[]> record) {
        Message message = KafkaMessages.message(record);
        String name = record.key() == null ? "" : record.key();
        if (message.isTombstone()) {
            shelf.remove(name);
            return;
        }
        taken(name, PublishedModel.read(message)).ifPresent(refused -> refuse(refused, record, message));
    }

    /** Why it was not. */
    private Optional<RefusedModel> taken(String name, Reading<PublishedModel> reading) {
        return switch (reading) {
            case Read<PublishedModel>(PublishedModel model) -> taken(model);
            case Refused<PublishedModel>(String id, Failure failure) ->
                Optional.of(new RefusedModel(id, failure.code(), failure.sentence()));
            case Unreadable<PublishedModel>(String reason) ->
                Optional.of(new RefusedModel(name, "model-record-unreadable", reason));
        };
    }

    private Optional<RefusedModel> taken(PublishedModel model) {
        Optional<RefusedModel> refused = shelf.take(model);
        if (refused.isEmpty()) {
            LOG.infof("Model %s %s is served.", model.name(), model.version());
        }
        return refused;
    }

    private void refuse(RefusedModel model, ConsumerRecord<String, byte[]> record, Message message) {
        shelf.refuse(model);
        LOG.warnf("Model %s was not taken up (%s): %s", model.name(), model.code(), model.sentence());
        if (record.timestamp() >= since) {
            deadLetters.accept(
                    new DeadLetter(message, record.topic(), record.partition(), record.offset(), model.sentence()));
        }
    }
}
