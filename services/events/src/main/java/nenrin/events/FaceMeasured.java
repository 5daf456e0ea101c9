package nenrin.events;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything that was measured of a face, on {@code faces.measured}.
 *
 * @param faceId the record's key
 * @param measuredBy names the set of measures, so that a better one is told from this
 * @param measures each thing measured, at most 64
 * @param hashes hashes that show likeness, by name
 * @param opinions what readers think of it, at most 16
 * @param failure why it could not be measured; null if it could
 */
public record FaceMeasured(
        String faceId,
        String measuredBy,
        List<Measured> measures,
        Map<String, String> hashes,
        List<Opinion> opinions,
        @Nullable Failure failure) {

    /** {@code ce_type} of a measured face. */
    public static final String TYPE = "nenrin.face.measured";

    private static final int MOST_MEASURES = 64;
    private static final int MOST_OPINIONS = 16;

    /** Holds the lists to their limits; what is not there is empty. */
    public FaceMeasured {
        Check.faceId(faceId);
        Check.name("The set of measures", measuredBy);
        measures = measures == null ? List.of() : List.copyOf(measures);
        hashes = hashes == null ? Map.of() : Map.copyOf(hashes);
        opinions = opinions == null ? List.of() : List.copyOf(opinions);
        Check.that(measures.size() <= MOST_MEASURES, "A face has at most " + MOST_MEASURES + " measures.");
        Check.that(opinions.size() <= MOST_OPINIONS, "A face has at most " + MOST_OPINIONS + " opinions.");
    }

    /** The record for {@code faces.measured}. */
    public Message toMessage() {
        return EventHeaders.of(TYPE, faceId + "/" + measuredBy).message(faceId, EventHeaders.JSON, Json.write(this));
    }

    /** Reads a record of {@code faces.measured}. */
    public static Reading<FaceMeasured> read(Message message) {
        return Json.read(message, TYPE, FaceMeasured.class, FaceMeasured::faceId);
    }
}
