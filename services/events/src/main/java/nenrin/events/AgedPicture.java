package nenrin.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One aged picture, on {@code aging.results}.
 *
 * @param requestId the request's id, the record's key
 * @param index which of the request's pictures, from 0, in the order of its target ages
 * @param count how many pictures the request gets
 * @param targetAge years, 0 to 100; a relative target is worked out here; the oldest where a picture shows several
 * @param form what the picture shows
 * @param faces how many faces were aged, at least 1; ages and place are those of the first
 * @param ageReadBefore the age read from the face as it came, years
 * @param ageReadAfter the age read from the aged face, years
 * @param likeness how much the aged face looks like the person that came: 1 for the same picture, about 0 for a stranger; nothing from
 *     workers that don't say
 * @param face where the face is in the photo that came, pixels
 * @param model the model's name
 * @param modelVersion names the model's exact weights
 * @param device what aged it
 * @param warnings codes of what keeps the result from being as good as others, see {@link Warning}; none where all is well
 * @param contentType {@code image/png}, {@code image/jpeg}, or {@code image/gif} for a sweep
 */
@SuppressWarnings("ArrayRecordComponent")
public record AgedPicture(
        String requestId,
        int index,
        int count,
        int targetAge,
        ResultForm form,
        int faces,
        double ageReadBefore,
        double ageReadAfter,
        @Nullable Double likeness,
        Box face,
        String model,
        String modelVersion,
        String device,
        List<String> warnings,
        String contentType,
        byte[] picture)
        implements AgingResult {

    /** {@code ce_type} of an aged picture. */
    public static final String TYPE = "nenrin.aging.aged";

    /** What every result is, by IPTC's NewsCodes: parts of a photo made by a trained model. */
    public static final String DIGITAL_SOURCE_TYPE =
            "http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia";

    /** Refuses an index that is not below the count. */
    public AgedPicture {
        Check.name("A request's id", requestId);
        Check.that(index >= 0 && index < count, "A result's index is from 0 to below its count.");
        Check.that(Double.isFinite(ageReadBefore) && Double.isFinite(ageReadAfter), "Ages that were read are numbers.");
        Check.that(likeness == null || (likeness >= -1 && likeness <= 1), "A likeness is from -1 to 1.");
        Check.range("A target age", targetAge, 0, TargetAge.OLDEST);
        warnings = List.copyOf(warnings);
    }

    @Override
    public Message toMessage() {
        return EventHeaders.of(TYPE, requestId + "/" + index)
                .with("ce_resultindex", index)
                .with("ce_resultcount", count)
                .with("ce_targetage", targetAge)
                .with("ce_form", form.wire())
                .with("ce_facecount", faces)
                .with("ce_digitalsourcetype", DIGITAL_SOURCE_TYPE)
                .with("ce_agereadbefore", ageReadBefore)
                .with("ce_agereadafter", ageReadAfter)
                .with("ce_likeness", likeness)
                .with("ce_facebox", face.wire())
                .with("ce_model", model)
                .with("ce_modelversion", modelVersion)
                .with("ce_device", device)
                .with("ce_warnings", warnings.isEmpty() ? null : String.join(",", warnings))
                .message(requestId, contentType, picture);
    }

    /** Reads a record of {@code aging.results} that carries a picture. */
    public static Reading<AgedPicture> read(Message message) {
        return Attributes.read(message, TYPE, attributes -> {
            byte[] picture = attributes.value("picture-missing", "The result has no picture.");
            int index = attributes.whole("ce_resultindex", 0, TargetAges.MOST - 1);
            int count = attributes.whole("ce_resultcount", 1, TargetAges.MOST);
            int targetAge = attributes.whole("ce_targetage", 0, TargetAge.OLDEST);
            ResultForm form = attributes.choice("ce_form", ResultForm::read, ResultForm.PICTURES, "a form");
            Integer faces = attributes.optionalWhole("ce_facecount", "attribute-malformed", 1, FaceChoice.MOST);
            double before = attributes.real("ce_agereadbefore");
            double after = attributes.real("ce_agereadafter");
            Double likeness = attributes.optionalReal("ce_likeness");
            Box face = face(attributes);
            String model = attributes.required("ce_model");
            String version = attributes.required("ce_modelversion");
            String device = attributes.required("ce_device");
            String warnings = attributes.optional("ce_warnings");
            String contentType = attributes.contentType();
            return attributes.reading(() -> new AgedPicture(
                    attributes.id(),
                    index,
                    count,
                    targetAge,
                    form,
                    faces == null ? 1 : faces,
                    before,
                    after,
                    likeness,
                    face,
                    model,
                    version,
                    device,
                    warnings == null ? List.of() : List.of(warnings.split(",")),
                    contentType,
                    picture));
        });
    }

    private static Box face(Attributes attributes) {
        Box face = Box.read(attributes.required("ce_facebox"));
        return face != null
                ? face
                : attributes.refuse(
                        "attribute-malformed", "ce_facebox must be x,y,width,height in pixels.", new Box(0, 0, 1, 1));
    }
}
