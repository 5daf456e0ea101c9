package nenrin.studio.cleansing;

import java.util.List;
import java.util.Map;
import nenrin.events.ClaimedLabel;
import nenrin.events.Failure;
import nenrin.events.Gender;
import nenrin.events.Review;
import nenrin.events.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A face as a page shows it.
 *
 * @param reasons why it was dropped; empty where it is kept
 * @param age as decided; null where it was dropped
 * @param claims what was claimed of it
 * @param duplicates how many pictures show the same
 * @param review what a person has said of it; null where nobody has
 */
public record FaceView(
        String id,
        boolean kept,
        List<Failure> reasons,
        @Nullable Integer age,
        @Nullable Gender gender,
        List<Label> claims,
        int duplicates,
        Map<String, Double> scores,
        @Nullable Review review) {

    /** What one claim says, without the file's name, which may say who somebody is. */
    public record Label(@Nullable String age, @Nullable String gender) {}

    static FaceView of(Verdict verdict, @Nullable Review review) {
        return switch (verdict) {
            case Verdict.Kept kept -> view(kept, true, List.of(), kept.age(), kept.gender(), review);
            case Verdict.Dropped dropped -> view(dropped, false, dropped.reasons(), null, null, review);
        };
    }

    private static FaceView view(
            Verdict verdict,
            boolean kept,
            List<Failure> reasons,
            @Nullable Integer age,
            @Nullable Gender gender,
            @Nullable Review review) {
        List<Label> claims =
                verdict.claims().stream().map(FaceView::label).distinct().toList();
        return new FaceView(
                verdict.faceId(),
                kept,
                reasons,
                age,
                gender,
                claims,
                verdict.duplicates().size(),
                verdict.scores(),
                review);
    }

    private static Label label(ClaimedLabel claim) {
        return new Label(claim.age(), claim.gender());
    }
}
