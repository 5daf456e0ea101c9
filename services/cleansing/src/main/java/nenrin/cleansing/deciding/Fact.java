package nenrin.cleansing.deciding;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import nenrin.cleansing.duplicates.Lookalike;
import nenrin.events.ClaimedLabel;
import nenrin.events.FaceMeasured;
import nenrin.events.Review;

/** One thing that was learnt about a face. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "fact")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Fact.Claimed.class, name = "claimed"),
    @JsonSubTypes.Type(value = Fact.Measured.class, name = "measured"),
    @JsonSubTypes.Type(value = Fact.MeasuresGone.class, name = "measures-gone"),
    @JsonSubTypes.Type(value = Fact.CropChanged.class, name = "crop-changed"),
    @JsonSubTypes.Type(value = Fact.PolicyChanged.class, name = "policy-changed"),
    @JsonSubTypes.Type(value = Fact.Reviewed.class, name = "reviewed"),
    @JsonSubTypes.Type(value = Fact.ReviewWithdrawn.class, name = "review-withdrawn"),
    @JsonSubTypes.Type(value = Fact.Erased.class, name = "erased"),
    @JsonSubTypes.Type(value = Fact.ErasureLifted.class, name = "erasure-lifted"),
    @JsonSubTypes.Type(value = Fact.Met.class, name = "met"),
    @JsonSubTypes.Type(value = Fact.Told.class, name = "told"),
    @JsonSubTypes.Type(value = Fact.Left.class, name = "left")
})
public sealed interface Fact {
    /** Somebody says what it shows. */
    record Claimed(ClaimedLabel label) implements Fact {}

    /** It was measured. */
    record Measured(FaceMeasured measures) implements Fact {}

    /** Its measures were taken away. */
    record MeasuresGone() implements Fact {}

    /** Its crop came, or went. */
    record CropChanged() implements Fact {}

    /** Other rules are in force than when it was judged. */
    record PolicyChanged() implements Fact {}

    /** A person looked at it. */
    record Reviewed(Review review) implements Fact {}

    /** The person took that back. */
    record ReviewWithdrawn() implements Fact {}

    /** It must go. */
    record Erased() implements Fact {}

    /** It need not go any longer; what was known of it is gone all the same. */
    record ErasureLifted() implements Fact {}

    /** Another face shows the same photo, and is to be told of this one. */
    record Met(String faceId) implements Fact {}

    /** Another face that shows the same photo tells of itself. */
    record Told(Lookalike other) implements Fact {}

    /** Another face that showed the same photo is gone. */
    record Left(String faceId) implements Fact {}
}
