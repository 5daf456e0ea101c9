package nenrin.events;

import java.time.Instant;

/**
 * A face that must go, on {@code faces.erasures}.
 *
 * @param faceId the record's key
 * @param askedBy who asked
 * @param askedAt when, UTC
 */
public record Erasure(String faceId, String askedBy, Instant askedAt) {
    /** {@code ce_type} of an erasure. */
    public static final String TYPE = "nenrin.erasure.asked";

    /** Refuses one that nobody asked for. */
    public Erasure {
        Check.faceId(faceId);
        Check.name("Who asked", askedBy);
        Check.that(askedAt != null, "An erasure says when it was asked for.");
    }

    /** The record for {@code faces.erasures}. */
    public Message toMessage() {
        return EventHeaders.of(TYPE, faceId + "/erasure").message(faceId, EventHeaders.JSON, Json.write(this));
    }

    /** Reads a record of {@code faces.erasures}. */
    public static Reading<Erasure> read(Message message) {
        return Json.read(message, TYPE, Erasure.class, Erasure::faceId);
    }
}
