package nenrin.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a face at other ages, on {@code aging.requests}.
 *
 * @param id the record's key, without a key its {@code ce_id}; answers carry it
 * @param contentType as claimed; what the picture really is, its first bytes say
 * @param targets 1 to 24 ages
 * @param age how old the person is now, 0 to 120 years; null to have it read from the face
 * @param gender null to have it read from the face
 * @param cropToFace whether the answer shows the aligned face alone instead of the whole photo
 * @param model which model ages; null for the default
 */
@SuppressWarnings("ArrayRecordComponent")
public record AgingRequest(
        String id,
        String contentType,
        byte[] picture,
        List<TargetAge> targets,
        @Nullable Integer age,
        @Nullable Gender gender,
        boolean cropToFace,
        @Nullable String model) {

    /** {@code ce_type} of a request. */
    public static final String TYPE = "nenrin.aging.requested";

    private static final String FACE_CROP = "face";

    /** Refuses what no worker could answer. */
    public AgingRequest {
        Check.name("A request's id", id);
        Check.age(age);
        Check.that(
                !targets.isEmpty() && targets.size() <= TargetAges.MOST,
                "A request wants 1 to " + TargetAges.MOST + " ages.");
        targets = List.copyOf(targets);
    }

    /** The record for {@code aging.requests}. */
    public Message toMessage() {
        return EventHeaders.of(TYPE, id)
                .with("ce_targetages", TargetAges.wire(targets))
                .with("ce_age", age)
                .with("ce_gender", gender == null ? null : gender.wire())
                .with("ce_crop", cropToFace ? FACE_CROP : null)
                .with("ce_model", model)
                .message(id, contentType, picture);
    }

    /** Reads a record of {@code aging.requests}. */
    public static Reading<AgingRequest> read(Message message) {
        return Attributes.read(message, TYPE, attributes -> {
            byte[] picture = attributes.value("picture-missing", "The request has no picture.");
            List<TargetAge> targets = targets(attributes);
            Integer age = attributes.optionalWhole("ce_age", "age-malformed", 0, Claim.OLDEST);
            Gender gender = attributes.gender("ce_gender");
            boolean crop = attributes.isValue("ce_crop", FACE_CROP);
            String model = attributes.optional("ce_model");
            String contentType = attributes.contentType();
            return attributes.reading(
                    () -> new AgingRequest(attributes.id(), contentType, picture, targets, age, gender, crop, model));
        });
    }

    private static List<TargetAge> targets(Attributes attributes) {
        String text = attributes.optional("ce_targetages");
        if (text == null || text.isBlank()) {
            return attributes.refuse(
                    "target-ages-missing", "ce_targetages is missing: say which ages, such as 25,60.", List.of());
        }
        return switch (TargetAges.parse(text)) {
            case TargetAges.Parsed parsed -> parsed.ages();
            case TargetAges.Malformed malformed ->
                attributes.refuse(
                        malformed.failure().code(), malformed.failure().sentence(), List.of());
        };
    }
}
