package nenrin.events;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a person says of a face, on {@code faces.reviews}; it outweighs every measure.
 *
 * @param faceId the record's key
 * @param age corrected age, 0 to 120 years; null to leave it
 * @param gender corrected gender; null to leave it
 * @param reviewer who says so
 * @param note why, at most 1000 characters; null if they do not say
 */
public record Review(
        String faceId,
        Decision decision,
        @Nullable Integer age,
        @Nullable Gender gender,
        String reviewer,
        @Nullable String note) {
    /** {@code ce_type} of a review. */
    public static final String TYPE = "nenrin.face.reviewed";

    private static final int LONGEST_NOTE = 1000;

    /** What is to be done with the face. */
    public enum Decision {
        /** Train on it, with the corrected labels if there are any. */
        KEEP,
        /** Do not train on it. */
        DROP;

        /** {@code keep} or {@code drop}. */
        @JsonValue
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Refuses labels out of range and notes too long. */
    public Review {
        Check.faceId(faceId);
        Check.that(decision != null, "A review keeps or drops.");
        Check.name("The reviewer", reviewer);
        Check.age(age);
        Check.that(
                note == null || note.length() <= LONGEST_NOTE, "A note has at most " + LONGEST_NOTE + " characters.");
    }

    /** The record for {@code faces.reviews}. */
    public Message toMessage() {
        return EventHeaders.of(TYPE, faceId + "/review").message(faceId, EventHeaders.JSON, Json.write(this));
    }

    /** Reads a record of {@code faces.reviews}. */
    public static Reading<Review> read(Message message) {
        return Json.read(message, TYPE, Review.class, Review::faceId);
    }
}
