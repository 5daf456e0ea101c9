package nenrin.aging.kafka;

import java.util.function.Consumer;
import nenrin.aging.models.ModelShelf;
import nenrin.aging.models.RefusedModel;
import nenrin.events.Failure;
import nenrin.events.Message;
import nenrin.events.PublishedModel;
import nenrin.events.Reading.Read;
import nenrin.events.Reading.Refused;
import nenrin.events.Reading.Unreadable;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/** Puts what the topic {@code models} says onto the shelf. */
public final class ModelRecords implements Consumer<ConsumerRecord<String, byte[]>> {
    private static final Logger LOG = Logger.getLogger(ModelRecords.class);

    private final ModelShelf shelf;

    /** For this shelf. */
    public ModelRecords(ModelShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public void accept(ConsumerRecord<String, byte[]> record) {
        Message message = KafkaMessages.message(record);
        String name = record.key() == null ? "" : record.key();
        if (message.isTombstone()) {
            shelf.remove(name);
            return;
        }
        switch (PublishedModel.read(message)) {
            case Read<PublishedModel>(PublishedModel model) -> take(model);
            case Refused<PublishedModel>(String id, Failure failure) ->
                refuse(new RefusedModel(id, failure.code(), failure.sentence()));
            case Unreadable<PublishedModel>(String reason) ->
                refuse(new RefusedModel(name, "model-record-unreadable", reason));
        }
    }

    private void take(PublishedModel model) {
        shelf.take(model)
                .ifPresentOrElse(
                        ModelRecords::log, () -> LOG.infof("Model %s %s is served.", model.name(), model.version()));
    }

    private void refuse(RefusedModel model) {
        shelf.refuse(model);
        log(model);
    }

    private static void log(RefusedModel model) {
        LOG.warnf("Model %s was not taken up (%s): %s", model.name(), model.code(), model.sentence());
    }
}
