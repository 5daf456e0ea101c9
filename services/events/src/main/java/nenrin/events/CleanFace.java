package nenrin.events;

import java.util.Objects;

/**
 * A face that may be trained on, on {@code faces.clean}; a tombstone takes it out again.
 *
 * @param faceId the record's key
 * @param cluster the face id that stands for this face and its duplicates: sets are split by it
 * @param age the decided age, 0 to 120 years
 * @param gender the decided gender
 * @param picture the aligned crop, 200x200
 */
@SuppressWarnings("ArrayRecordComponent")
public record CleanFace(String faceId, String cluster, int age, Gender gender, String contentType, byte[] picture) {
    /** {@code ce_type} of a clean face. */
    public static final String TYPE = "nenrin.face.cleaned";

    /** Refuses ids that are none and ages out of range. */
    public CleanFace {
        Check.faceId(faceId);
        Check.faceId(cluster);
        Check.age(age);
    }

    /** The record for {@code faces.clean}. */
    public Message toMessage() {
        return EventHeaders.of(TYPE, faceId + "/clean")
                .with("ce_cluster", cluster)
                .with("ce_age", age)
                .with("ce_gender", gender.wire())
                .message(faceId, contentType, picture);
    }

    /** Reads a record of {@code faces.clean} that is no tombstone. */
    public static Reading<CleanFace> read(Message message) {
        return Attributes.read(message, TYPE, attributes -> {
            byte[] picture = attributes.value("picture-missing", "The face has no picture.");
            String cluster = attributes.optional("ce_cluster");
            int age = attributes.whole("ce_age", 0, Claim.OLDEST);
            attributes.required("ce_gender");
            Gender gender = attributes.gender("ce_gender");
            String contentType = attributes.contentType();
            return attributes.reading(() -> new CleanFace(
                    attributes.id(),
                    cluster == null ? attributes.id() : cluster,
                    age,
                    Objects.requireNonNull(gender),
                    contentType,
                    picture));
        });
    }
}
