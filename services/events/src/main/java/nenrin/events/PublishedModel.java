package nenrin.events;

/**
 * A model, on {@code models}.
 *
 * @param name the record's key
 * @param file a safetensors file; its metadata is the model's provenance
 */
@SuppressWarnings("ArrayRecordComponent")
public record PublishedModel(String name, byte[] file) {
    /** {@code ce_type} of a model. */
    public static final String TYPE = "nenrin.model.published";

    /** Refuses a name that can be no key. */
    public PublishedModel {
        Check.name("A model's name", name);
    }

    /** SHA-256 of the file, hex. */
    public String sha256() {
        return Ids.sha256(file);
    }

    /** Names these exact weights: the first 12 digits of the file's SHA-256. */
    public String version() {
        return sha256().substring(0, 12);
    }

    /** The record for {@code models}. */
    public Message toMessage() {
        return EventHeaders.of(TYPE, name + "/" + version())
                .with("ce_sha256", sha256())
                .message(name, EventHeaders.BYTES, file);
    }

    /** Reads a record of {@code models} that is no tombstone; what is in the file, nobody has looked at yet. */
    public static Reading<PublishedModel> read(Message message) {
        return Attributes.read(message, TYPE, attributes -> {
            byte[] file = attributes.value("model-missing", "The record has no model file.");
            if (!attributes.required("ce_sha256").equals(Ids.sha256(file))) {
                attributes.refuse("model-damaged", "The model file is not the one whose SHA-256 ce_sha256 gives.");
            }
            return attributes.reading(() -> new PublishedModel(attributes.id(), file));
        });
    }
}
