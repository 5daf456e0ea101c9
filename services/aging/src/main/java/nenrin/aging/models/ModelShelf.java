package nenrin.aging.models;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import nenrin.aging.ServedModel;
import nenrin.aging.ServedModel.Source;
import nenrin.events.PublishedModel;
import nenrin.networks.Ager;
import nenrin.networks.AgerLoading;
import nenrin.networks.Agers;
import nenrin.networks.files.ModelFile;
import nenrin.networks.files.ModelReading;
import nenrin.networks.files.Safetensors;
import org.jspecify.annotations.Nullable;

/**
 * The models that can be asked for, by name. A file that can't be loaded changes nothing but the list of refused ones: what was there
 * before goes on being served.
 */
public final class ModelShelf {
    /** The model of requests that name none. */
    public static final String DEFAULT = "residual";

    private final ModelOwner owner;
    private final Map<String, ServedModel> shipped = new ConcurrentSkipListMap<>();
    private final Map<String, ServedModel> published = new ConcurrentSkipListMap<>();
    private final Map<String, RefusedModel> refused = new ConcurrentSkipListMap<>();

    /** An empty shelf whose models this thread will own. */
    public ModelShelf(ModelOwner owner) {
        this.owner = owner;
    }

    /** Takes up a model that is part of this program. */
    public ServedModel ship(PublishedModel model) {
        Optional<RefusedModel> refusal = put(model, Source.SHIPPED, shipped);
        return Optional.ofNullable(shipped.get(model.name()))
                .orElseThrow(() -> new IllegalStateException("A shipped model is damaged: " + refusal));
    }

    /** Takes up a model from the topic, in place of one of the same name; says why if it can't. */
    public Optional<RefusedModel> take(PublishedModel model) {
        return put(model, Source.TOPIC, published);
    }

    /** Notes a record that was not even a model file. */
    public void refuse(RefusedModel model) {
        refused.put(model.name(), model);
    }

    /** Lets go of a model from the topic; a shipped one of that name is served again. */
    public void remove(String name) {
        published.remove(name);
        refused.remove(name);
    }

    /** The model of a name, or the default for no name. */
    public Optional<ServedModel> find(@Nullable String name) {
        String wanted = name == null ? DEFAULT : name;
        return Optional.ofNullable(published.get(wanted)).or(() -> Optional.ofNullable(shipped.get(wanted)));
    }

    /** All that can be asked for, by name. */
    public List<ServedModel> served() {
        Map<String, ServedModel> served = new ConcurrentSkipListMap<>(shipped);
        served.putAll(published);
        return List.copyOf(served.values());
    }

    /** What was not taken up, by name. */
    public List<RefusedModel> refused() {
        return List.copyOf(refused.values());
    }

    private Optional<RefusedModel> put(PublishedModel model, Source source, Map<String, ServedModel> place) {
        Optional<RefusedModel> refusal = switch (Safetensors.read(model.file())) {
            case ModelReading.Invalid(String code, String sentence) ->
                Optional.of(new RefusedModel(model.name(), code, sentence));
            case ModelReading.Valid(ModelFile file) -> load(model, file, source, place);
        };
        refusal.ifPresentOrElse(this::refuse, () -> refused.remove(model.name()));
        return refusal;
    }

    private Optional<RefusedModel> load(
            PublishedModel model, ModelFile file, Source source, Map<String, ServedModel> place) {
        return switch (owner.ask(() -> Agers.load(file))) {
            case AgerLoading.Refused(String code, String sentence) ->
                Optional.of(new RefusedModel(model.name(), code, sentence));
            case AgerLoading.Loaded(Ager ager) -> {
                place.put(model.name(), new ServedModel(model.name(), model.version(), source, file.metadata(), ager));
                yield Optional.empty();
            }
        };
    }
}
