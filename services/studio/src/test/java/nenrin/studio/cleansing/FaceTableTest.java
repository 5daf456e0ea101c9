package nenrin.studio.cleansing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nenrin.events.ClaimedLabel;
import nenrin.events.Erasure;
import nenrin.events.Failure;
import nenrin.events.Gender;
import nenrin.events.Message;
import nenrin.events.Review;
import nenrin.events.Verdict;
import org.junit.jupiter.api.Test;

class FaceTableTest {
    private static final String A = "a".repeat(64);
    private static final String B = "b".repeat(64);
    private static final String C = "c".repeat(64);

    private final FaceTable table = new FaceTable(2);

    @Test
    void countsWhatIsKeptByAgeAndWhatWasDroppedForWhat() {
        table.verdict(kept(A, 34, 90).toMessage());
        table.verdict(dropped(B, "blurred", 20).toMessage());

        FaceSummary summary = table.summary();

        assertThat(summary.kept()).isEqualTo(1);
        assertThat(summary.dropped()).isEqualTo(1);
        assertThat(summary.ages()[3]).isEqualTo(1);
        assertThat(summary.reasons()).containsExactly(new FaceSummary.Reason("blurred", "It is blurred.", 1));
    }

    @Test
    void theLatestVerdictCounts() {
        table.verdict(dropped(A, "blurred", 20).toMessage());
        table.verdict(kept(A, 34, 90).toMessage());

        assertThat(table.because("blurred", 0, 10)).isEmpty();
        assertThat(table.because(FaceTable.KEPT, 0, 10))
                .extracting(FaceView::id)
                .containsExactly(A);

        table.verdict(Message.tombstone(A));
        assertThat(table.find(A)).isEmpty();
    }

    @Test
    void nobodysFileNameIsShown() {
        table.verdict(kept(A, 34, 90).toMessage());

        assertThat(table.find(A))
                .get()
                .satisfies(face -> assertThat(face.toString()).doesNotContain("jane_doe"));
    }

    @Test
    void theMostDoubtfulFacesComeFirstAndReviewedOnesNotAgain() {
        table.verdict(kept(A, 34, 90).toMessage());
        table.verdict(dropped(B, "blurred", 45).toMessage());
        assertThat(table.doubtful(10)).extracting(FaceView::id).containsExactly(B, A);

        table.review(review(B).toMessage());
        assertThat(table.doubtful(10)).extracting(FaceView::id).containsExactly(A);
        assertThat(table.find(B)).get().extracting(FaceView::review).isEqualTo(review(B));

        table.review(Message.tombstone(B));
        assertThat(table.doubtful(10)).hasSize(2);
    }

    @Test
    void anErasedFaceIsGoneAndStaysSoUntilThatIsLifted() {
        table.verdict(kept(A, 34, 90).toMessage());
        table.erasure(new Erasure(A, "somebody", Instant.EPOCH).toMessage());
        assertThat(table.find(A)).isEmpty();

        table.verdict(kept(A, 34, 90).toMessage());
        assertThat(table.find(A)).isEmpty();

        table.erasure(Message.tombstone(A));
        table.verdict(kept(A, 34, 90).toMessage());
        assertThat(table.find(A)).isPresent();
    }

    @Test
    void keepsSoManyFacesAndCountsTheOthers() {
        for (String id : List.of(A, B, C)) {
            table.verdict(kept(id, 34, 90).toMessage());
        }

        assertThat(table.summary().kept()).isEqualTo(2);
        assertThat(table.summary().more()).isEqualTo(1);
    }

    @Test
    void whatCannotBeReadChangesNothing() {
        Message garbage = new Message(A, Map.of(), new byte[1]);
        table.verdict(garbage);
        table.review(garbage);
        table.erasure(garbage);

        assertThat(table.summary().kept()).isZero();
    }

    private static Verdict kept(String id, int age, double score) {
        List<ClaimedLabel> claims = List.of(new ClaimedLabel("jane_doe.jpg", "34", "female"));
        return new Verdict.Kept(id, "policy", age, Gender.FEMALE, claims, List.of(), Map.of("sharpness", score));
    }

    private static Verdict dropped(String id, String code, double score) {
        List<Failure> reasons = List.of(new Failure(code, "It is " + code + "."));
        return new Verdict.Dropped(id, "policy", reasons, List.of(), List.of(), Map.of("sharpness", score));
    }

    private static Review review(String id) {
        return new Review(id, Review.Decision.KEEP, 30, null, "studio", null);
    }
}
