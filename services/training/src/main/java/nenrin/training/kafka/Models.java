package nenrin.training.kafka;

import java.util.Optional;
import nenrin.events.Message;
import nenrin.events.PublishedModel;
import nenrin.events.Reading;
import nenrin.events.Topics;
import nenrin.networks.files.ShippedModels;
import nenrin.training.residual.ModelShelf;

/** Models by name: those on {@code models}, else the ager that ships with Nenrin. */
public final class Models implements ModelShelf {
    private static final String SHIPPED = "residual";

    private final WholeTopic topic;

    /** Read with such consumers. */
    public Models(Consumers consumers) {
        this.topic = new WholeTopic(consumers, Topics.MODELS);
    }

    @Override
    public Optional<byte[]> named(String name) {
        Message message = topic.read(name::equals, count -> {}).get(name);
        if (message != null
                && PublishedModel.read(message) instanceof Reading.Read<PublishedModel>(PublishedModel model)) {
            return Optional.of(model.file());
        }
        return name.equals(SHIPPED) ? Optional.of(ShippedModels.bytes(SHIPPED)) : Optional.empty();
    }
}
