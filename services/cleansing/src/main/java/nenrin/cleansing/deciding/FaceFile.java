package nenrin.cleansing.deciding;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nenrin.cleansing.duplicates.Lookalike;
import nenrin.cleansing.duplicates.Lookalikes;
import nenrin.events.ClaimedLabel;
import nenrin.events.FaceMeasured;
import nenrin.events.Review;
import nenrin.events.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of one face, without its picture.
 *
 * @param claims what was claimed of it, each claim once, in the order in which they came
 * @param measured what was measured; null until it is
 * @param review what a person says; null if nobody has
 * @param erased whether it must go: nothing is learnt about it any more
 * @param verdict what was last said of it; null if nothing was
 * @param clean names the label and the crop that were last given to training; null if none were
 * @param lookalikes what it knows of others that show the same photo
 */
public record FaceFile(
        List<ClaimedLabel> claims,
        @Nullable FaceMeasured measured,
        @Nullable Review review,
        boolean erased,
        @Nullable Verdict verdict,
        @Nullable String clean,
        Lookalikes lookalikes) {

    /** So many different claims of the same bytes are kept; more would tell nothing new. */
    public static final int MOST_CLAIMS = 100;

    /** A face of which nothing is known. */
    public static final FaceFile EMPTY = new FaceFile(List.of(), null, null, false, null, null, Lookalikes.NONE);

    /** Keeps its claims from being changed; a file from before there were lookalikes knows none. */
    public FaceFile {
        claims = claims == null ? List.of() : List.copyOf(claims);
        lookalikes = lookalikes == null ? Lookalikes.NONE : lookalikes;
    }

    /** The file with one thing more. An erased face's file stays empty. */
    public FaceFile with(Fact fact) {
        return switch (fact) {
            case Fact.Erased erasure -> new FaceFile(List.of(), null, null, true, verdict, clean, lookalikes);
            case Fact.ErasureLifted lifted -> new FaceFile(claims, measured, review, false, verdict, clean, lookalikes);
            case Fact.Claimed(ClaimedLabel label) -> erased ? this : withClaim(label);
            case Fact.Measured(FaceMeasured measures) -> erased ? this : withMeasures(measures);
            case Fact.MeasuresGone gone -> withMeasures(null);
            case Fact.Reviewed(Review said) -> erased ? this : withReview(said);
            case Fact.ReviewWithdrawn withdrawn -> withReview(null);
            case Fact.CropChanged changed -> this;
            case Fact.PolicyChanged changed -> this;
            case Fact.Met(String other) -> lookalikes.self() == null ? this : with(lookalikes.telling(other));
            case Fact.Told(Lookalike other) -> with(lookalikes.hearing(other));
            case Fact.Left(String other) -> with(lookalikes.without(other));
        };
    }

    /** The file with what the face now tells those that show the same photo. */
    public FaceFile introduced(Deciding deciding) {
        return with(lookalikes.being(onItsOwn(deciding)
                .flatMap(own -> Lookalike.of(Objects.requireNonNull(measured), own, review))
                .orElse(null)));
    }

    /** What is to be said of the face now; null where its picture or its measures have not come yet, and of an erased face. */
    public @Nullable Verdict judged(Deciding deciding) {
        return onItsOwn(deciding)
                .map(own -> deciding.among(lookalikes, own, Objects.requireNonNull(measured)))
                .orElse(null);
    }

    private Optional<Verdict> onItsOwn(Deciding deciding) {
        return measured == null || claims.isEmpty()
                ? Optional.empty()
                : Optional.of(deciding.decide(measured, claims, review));
    }

    /** Whether what was said last was said by other rules. */
    public boolean isJudgedOtherwise(Deciding deciding) {
        return verdict != null && !verdict.policy().equals(deciding.policy());
    }

    /** The file with what was said last. */
    public FaceFile saying(@Nullable Verdict said, @Nullable String given) {
        return new FaceFile(claims, measured, review, erased, said, given, lookalikes);
    }

    private FaceFile with(Lookalikes others) {
        return new FaceFile(claims, measured, review, erased, verdict, clean, others);
    }

    private FaceFile withClaim(ClaimedLabel label) {
        if (claims.contains(label) || claims.size() >= MOST_CLAIMS) {
            return this;
        }
        List<ClaimedLabel> more =
                Stream.concat(claims.stream(), Stream.of(label)).toList();
        return new FaceFile(more, measured, review, erased, verdict, clean, lookalikes);
    }

    private FaceFile withMeasures(@Nullable FaceMeasured measures) {
        return new FaceFile(claims, measures, review, erased, verdict, clean, lookalikes);
    }

    private FaceFile withReview(@Nullable Review said) {
        return new FaceFile(claims, measured, said, erased, verdict, clean, lookalikes);
    }
}
