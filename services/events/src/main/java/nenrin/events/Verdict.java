package nenrin.events;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Map;

/** What was decided on a face and why, on {@code faces.verdicts}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "verdict")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Verdict.Kept.class, name = "kept"),
    @JsonSubTypes.Type(value = Verdict.Dropped.class, name = "dropped")
})
public sealed interface Verdict {
    /** {@code ce_type} of a verdict. */
    String TYPE = "nenrin.face.judged";

    /**
     * It may be trained on.
     *
     * @param age the decided age, years
     * @param policy names the rules that decided
     * @param claims all that was claimed of this face
     * @param duplicates face ids of pictures that show the same
     * @param scores the scores that decided, 0 to 100, by measure
     */
    record Kept(
            String faceId,
            String policy,
            int age,
            Gender gender,
            List<ClaimedLabel> claims,
            List<String> duplicates,
            Map<String, Double> scores)
            implements Verdict {
        /** Refuses an age out of 0 to 120; what is not there is empty. */
        public Kept {
            Check.faceId(faceId);
            Check.age(age);
            Check.that(gender != null, "A kept face has a gender.");
            claims = claims == null ? List.of() : List.copyOf(claims);
            duplicates = duplicates == null ? List.of() : List.copyOf(duplicates);
            scores = scores == null ? Map.of() : Map.copyOf(scores);
        }
    }

    /**
     * It may not.
     *
     * @param reasons why, the weightiest first; at least one
     */
    record Dropped(
            String faceId,
            String policy,
            List<Failure> reasons,
            List<ClaimedLabel> claims,
            List<String> duplicates,
            Map<String, Double> scores)
            implements Verdict {
        /** Refuses a drop without a reason; what is not there is empty. */
        public Dropped {
            Check.faceId(faceId);
            reasons = reasons == null ? List.of() : List.copyOf(reasons);
            Check.that(!reasons.isEmpty(), "A dropped face has a reason.");
            claims = claims == null ? List.of() : List.copyOf(claims);
            duplicates = duplicates == null ? List.of() : List.copyOf(duplicates);
            scores = scores == null ? Map.of() : Map.copyOf(scores);
        }
    }

    /** The record's key. */
    String faceId();

    /** Names the rules that decided. */
    String policy();

    /** All that was claimed of this face. */
    List<ClaimedLabel> claims();

    /** Face ids of pictures that show the same. */
    List<String> duplicates();

    /** The scores that decided, 0 to 100, by measure. */
    Map<String, Double> scores();

    /** The record for {@code faces.verdicts}. */
    default Message toMessage() {
        return EventHeaders.of(TYPE, faceId() + "/" + policy()).message(faceId(), EventHeaders.JSON, Json.write(this));
    }

    /** Reads a record of {@code faces.verdicts}. */
    static Reading<Verdict> read(Message message) {
        return Json.read(message, TYPE, Verdict.class, Verdict::faceId);
    }
}
