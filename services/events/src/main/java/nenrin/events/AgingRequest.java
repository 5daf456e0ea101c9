package nenrin.events;

import java.time.Instant;
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
 * @param faces which faces are aged; the first of them is the one whose age and place the answers tell
 * @param model which model ages; null for the default
 * @param expires after this time nobody waits for it any more; null where that is never
 */
@SuppressWarnings("ArrayRecordComponent")
public record AgingRequest(
        String id,
        String contentType,
        byte[] picture,
        List<TargetAge> targets,
        @Nullable Integer age,
        @Nullable Gender gender,
        FaceChoice faces,
        Rendering rendering,
        @Nullable String model,
        @Nullable Instant expires) {

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

    /** For the largest face, rendered as usual. */
    public AgingRequest(
            String id,
            String contentType,
            byte[] picture,
            List<TargetAge> targets,
            @Nullable Integer age,
            @Nullable Gender gender,
            boolean cropToFace,
            @Nullable String model) {
        this(
                id,
                contentType,
                picture,
                targets,
                age,
                gender,
                FaceChoice.LARGEST,
                Rendering.USUAL.cropped(cropToFace),
                model,
                null);
    }

    /** The record for {@code aging.requests}. */
    public Message toMessage() {
        EventHeaders headers = EventHeaders.of(TYPE, id)
                .with("ce_targetages", TargetAges.wire(targets))
                .with("ce_age", age)
                .with("ce_gender", gender == null ? null : gender.wire())
                .with("ce_crop", rendering.cropToFace() ? FACE_CROP : null)
                .with("ce_faces", faces.equals(FaceChoice.LARGEST) ? null : faces.wire())
                .with("ce_model", model)
                .with("ce_expirytime", expires);
        return rendering.write(headers).message(id, contentType, picture);
    }

    /** Reads a record of {@code aging.requests}. */
    public static Reading<AgingRequest> read(Message message) {
        return Attributes.read(message, TYPE, attributes -> {
            byte[] picture = attributes.value("picture-missing", "The request has no picture.");
            List<TargetAge> targets = targets(attributes);
            Integer age = attributes.optionalWhole("ce_age", "age-malformed", 0, Claim.OLDEST);
            Gender gender = attributes.gender("ce_gender");
            Rendering rendering = Rendering.read(attributes, attributes.isValue("ce_crop", FACE_CROP));
            FaceChoice faces = attributes.choice(
                    "ce_faces", FaceChoice::read, FaceChoice.LARGEST, "largest, all or a number from 1 to 99");
            String model = attributes.optional("ce_model");
            Instant expires = attributes.time("ce_expirytime");
            String contentType = attributes.contentType();
            return attributes.reading(() -> new AgingRequest(
                    attributes.id(), contentType, picture, targets, age, gender, faces, rendering, model, expires));
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
