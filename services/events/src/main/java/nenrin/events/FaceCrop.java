package nenrin.events;

/**
 * A face aligned to the template, 200x200, on {@code faces.crops}.
 *
 * @param faceId the record's key
 */
@SuppressWarnings("ArrayRecordComponent")
public record FaceCrop(String faceId, String contentType, byte[] picture) {
    /** {@code ce_type} of a crop. */
    public static final String TYPE = "nenrin.face.cropped";

    /** Refuses a key that is no face id. */
    public FaceCrop {
        Check.faceId(faceId);
    }

    /** The record for {@code faces.crops}. */
    public Message toMessage() {
        return EventHeaders.of(TYPE, faceId + "/crop").message(faceId, contentType, picture);
    }

    /** Reads a record of {@code faces.crops}. */
    public static Reading<FaceCrop> read(Message message) {
        return Attributes.read(message, TYPE, attributes -> {
            byte[] picture = attributes.value("picture-missing", "The crop has no picture.");
            String contentType = attributes.contentType();
            return attributes.reading(() -> new FaceCrop(attributes.id(), contentType, picture));
        });
    }
}
