package nenrin.cleansing.deciding;

import static nenrin.cleansing.deciding.SomeFaces.POLICY;
import static nenrin.cleansing.deciding.SomeFaces.claim;
import static nenrin.cleansing.deciding.SomeFaces.good;
import static nenrin.cleansing.deciding.SomeFaces.measured;
import static nenrin.cleansing.deciding.SomeFaces.noPicture;
import static nenrin.cleansing.deciding.SomeFaces.review;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nenrin.events.ClaimedLabel;
import nenrin.events.FaceMeasured;
import nenrin.events.Failure;
import nenrin.events.Gender;
import nenrin.events.Measured;
import nenrin.events.Review;
import nenrin.events.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DecidingTest {
    private final Deciding deciding = new Deciding(POLICY);

    @Test
    void keeps_a_good_face_with_its_claimed_label() {
        Verdict.Kept kept = kept(good(), List.of(claim("31", "female")), null);
        assertThat(kept.age()).isEqualTo(31);
        assertThat(kept.gender()).isEqualTo(Gender.FEMALE);
        assertThat(kept.claims()).containsExactly(claim("31", "female"));
        assertThat(kept.scores())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("face", 95.0, "sharpness", 80.0, "label", 100.0, "same-bytes", 100.0));
        assertThat(kept.policy()).isEqualTo("ages-3,face-50,sharpness-20");
    }

    @Test
    void drops_a_face_that_scores_too_low_and_says_what_was_wanted() {
        Verdict.Dropped dropped = dropped(measured(90, 19.9), List.of(claim("31", "female")), null);
        assertThat(dropped.reasons())
                .containsExactly(new Failure(
                        "sharpness-low", "As sharp as it is. Its sharpness scores 19; at least 20 is wanted."));
    }

    @Test
    void keeps_a_face_that_scores_just_enough() {
        assertThat(deciding.decide(measured(50, 20), List.of(claim("31", "male")), null))
                .isInstanceOf(Verdict.Kept.class);
    }

    @Test
    void says_everything_that_speaks_against_a_face() {
        assertThat(codes(dropped(measured(10, 10), List.of(claim("x", "male")), null)))
                .containsExactly("label-malformed", "face-low", "sharpness-low");
    }

    @Test
    void drops_a_face_that_lacks_a_measure_the_policy_asks_for() {
        FaceMeasured unmeasured = new FaceMeasured(SomeFaces.ID, "old", List.of(), Map.of(), List.of(), null);
        assertThat(codes(dropped(unmeasured, List.of(claim("3", "male")), null)))
                .containsExactly("not-measured", "not-measured");
    }

    @Test
    void drops_what_is_no_picture_for_that_reason_alone() {
        assertThat(codes(dropped(noPicture(), List.of(claim("31", "male")), null)))
                .containsExactly("picture-truncated");
    }

    @Test
    void drops_labels_that_are_missing_or_malformed() {
        assertThat(codes(dropped(good(), List.of(claim(null, "male")), null))).containsExactly("label-missing");
        assertThat(codes(dropped(good(), List.of(claim("121", "male")), null))).containsExactly("label-malformed");
        assertThat(codes(dropped(good(), List.of(claim("31", "3")), null))).containsExactly("label-malformed");
    }

    @Test
    void takes_the_well_formed_claim_where_another_is_malformed() {
        assertThat(kept(good(), List.of(claim("?", "male"), claim("31", "male")), null)
                        .age())
                .isEqualTo(31);
    }

    @Test
    void takes_the_middle_of_ages_that_are_close() {
        Verdict.Kept kept = kept(good(), List.of(claim("33", "male"), claim("30", "male"), claim("31", "male")), null);
        assertThat(kept.age()).isEqualTo(31);
        assertThat(kept.scores()).containsEntry("same-bytes", 70.0);
        assertThat(kept(good(), List.of(claim("30", "male"), claim("31", "male")), null)
                        .age())
                .isEqualTo(31);
    }

    @Test
    void drops_the_same_bytes_with_ages_far_apart() {
        Verdict.Dropped dropped = dropped(good(), List.of(claim("30", "male"), claim("34", "male")), null);
        assertThat(dropped.reasons())
                .containsExactly(new Failure(
                        "labels-conflict", "The same picture came with different labels: ages from 30 to 34."));
        assertThat(dropped.scores()).containsEntry("same-bytes", 0.0);
    }

    @Test
    void drops_the_same_bytes_with_two_genders() {
        assertThat(codes(dropped(good(), List.of(claim("30", "male"), claim("30", "female")), null)))
                .containsExactly("labels-conflict");
    }

    @Test
    void a_person_keeps_what_scores_too_low() {
        assertThat(kept(measured(10, 10), List.of(claim("31", "male")), review(Review.Decision.KEEP, null, null))
                        .age())
                .isEqualTo(31);
    }

    @Test
    void a_person_drops_what_scores_well() {
        assertThat(codes(dropped(good(), List.of(claim("31", "male")), review(Review.Decision.DROP, null, null))))
                .containsExactly("reviewed");
    }

    @Test
    void a_persons_labels_win_over_conflicting_and_missing_ones() {
        Review corrected = review(Review.Decision.KEEP, 40, Gender.FEMALE);
        Verdict.Kept kept = kept(good(), List.of(claim("30", "male"), claim("60", "male")), corrected);
        assertThat(kept.age()).isEqualTo(40);
        assertThat(kept.gender()).isEqualTo(Gender.FEMALE);
        assertThat(kept(good(), List.of(claim(null, null)), corrected).age()).isEqualTo(40);
    }

    @Test
    void nobody_can_keep_a_face_without_a_picture_or_a_label() {
        Review keep = review(Review.Decision.KEEP, null, null);
        assertThat(codes(dropped(noPicture(), List.of(claim("31", "male")), keep)))
                .containsExactly("picture-truncated");
        assertThat(codes(dropped(good(), List.of(claim("31", null)), keep))).containsExactly("label-missing");
    }

    @Test
    void a_drawing_among_photos_is_dropped_for_being_one() {
        assertThat(codes(PicturesOf.PHOTOS, 5, 0)).contains("drawn-low", "writing-low");
    }

    @Test
    void in_a_set_of_drawings_nobody_asks_what_readers_of_photos_hold_of_them() {
        assertThat(codes(PicturesOf.DRAWINGS, 5, 0)).isEmpty();
        assertThat(codes(PicturesOf.DRAWINGS, 60, 0)).isEmpty();
    }

    @Test
    void where_both_are_welcome_only_what_looks_drawn_is_held_to_less() {
        assertThat(codes(PicturesOf.BOTH, 5, 0)).isEmpty();
        assertThat(codes(PicturesOf.BOTH, 60, 0)).containsExactly("writing-low");
    }

    /** Why a face with these scores is dropped. */
    private static List<String> codes(PicturesOf set, double drawn, double writing) {
        Policy policy = Policy.of(Map.of("drawn", 10, "writing", 15), 3).of(set);
        List<Measured> measures = List.of(
                new Measured("drawn", 0, "probability", drawn, "As drawn as it is.", Map.of()),
                new Measured("writing", 0, "share", writing, "As written over as it is.", Map.of()));
        FaceMeasured face = new FaceMeasured(SomeFaces.ID, "test", measures, Map.of(), List.of(), null);
        return switch (new Deciding(policy).decide(face, List.of(claim("31", "female")), null)) {
            case Verdict.Kept kept -> List.of();
            case Verdict.Dropped dropped ->
                dropped.reasons().stream().map(Failure::code).toList();
        };
    }

    private Verdict.Kept kept(FaceMeasured measured, List<ClaimedLabel> claims, @Nullable Review review) {
        Verdict verdict = deciding.decide(measured, claims, review);
        assertThat(verdict).isInstanceOf(Verdict.Kept.class);
        return (Verdict.Kept) verdict;
    }

    private Verdict.Dropped dropped(FaceMeasured measured, List<ClaimedLabel> claims, @Nullable Review review) {
        Verdict verdict = deciding.decide(measured, claims, review);
        assertThat(verdict).isInstanceOf(Verdict.Dropped.class);
        return (Verdict.Dropped) verdict;
    }

    private static List<String> codes(Verdict.Dropped dropped) {
        return dropped.reasons().stream().map(Failure::code).toList();
    }
}
