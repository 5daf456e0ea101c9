package nenrin.local.observing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nenrin.events.Message;
import nenrin.events.PublishedModel;
import nenrin.events.Reading;
import nenrin.events.Topics;
import nenrin.local.clients.WholeTopic;
import nenrin.networks.files.ModelReading;
import nenrin.networks.files.Safetensors;

/**
 * A model on the {@code models} topic.
 *
 * @param version names its exact weights
 * @param provenance what its file says of where it comes from
 */
public record ModelView(String name, String version, Map<String, String> provenance) {

    /** All models on the topic, by name. */
    public static List<ModelView> on(String kafka) {
        List<ModelView> models = new ArrayList<>();
        for (Message message : WholeTopic.read(kafka, Topics.MODELS).values()) {
            if (PublishedModel.read(message) instanceof Reading.Read<PublishedModel>(PublishedModel model)) {
                models.add(new ModelView(model.name(), model.version(), provenance(model.file())));
            }
        }
        return models;
    }

    /** The metadata of a model file; empty where it is none. */
    public static Map<String, String> provenance(byte[] file) {
        return switch (Safetensors.read(file)) {
            case ModelReading.Valid valid -> valid.file().metadata();
            case ModelReading.Invalid invalid -> Map.of("damaged", invalid.sentence());
        };
    }
}
