package nenrin.cleansing.reporting;

import static nenrin.cleansing.reporting.SomeJudged.conflict;
import static nenrin.cleansing.reporting.SomeJudged.writing;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nenrin.events.Failure;
import nenrin.events.Verdict;
import org.junit.jupiter.api.Test;

class ReviewSheetTest {
    @Test
    void those_whose_labels_contradict_each_other_come_first_photo_by_photo() {
        JudgedFace one = conflict("one", "other");
        JudgedFace other = conflict("other", "one");
        JudgedFace alone = conflict("alone", "gone");
        List<JudgedFace> sheet = ReviewSheet.of(List.of(one, writing("doubtful", 20), alone, other), 10);
        assertThat(sheet).hasSize(4).last().isEqualTo(writing("doubtful", 20));
        assertThat(Math.abs(sheet.indexOf(one) - sheet.indexOf(other))).isEqualTo(1);
    }

    @Test
    void then_whoever_is_nearest_to_being_decided_otherwise() {
        List<JudgedFace> all = List.of(
                writing("good", 95), writing("bad", 1), writing("hardly kept", 21), writing("hardly dropped", 19.5));
        assertThat(ReviewSheet.of(all, 3))
                .containsExactly(writing("hardly kept", 21), writing("hardly dropped", 19.5), writing("good", 95));
    }

    @Test
    void whoever_a_person_has_decided_on_is_left_out() {
        JudgedFace face = writing("a face", 5);
        Verdict kept = new Verdict.Kept(
                face.faceId(),
                SomeJudged.POLICY.name(),
                31,
                nenrin.events.Gender.FEMALE,
                List.of(),
                List.of(),
                face.verdict().scores());
        Verdict dropped = new Verdict.Dropped(
                face.faceId(),
                SomeJudged.POLICY.name(),
                List.of(new Failure("reviewed", "A person said so.")),
                List.of(),
                List.of(),
                Map.of());
        assertThat(ReviewSheet.of(
                        List.of(new JudgedFace(face.measured(), kept), new JudgedFace(face.measured(), dropped)), 10))
                .isEmpty();
    }

    @Test
    void the_page_shows_the_crop_the_reasons_and_where_they_lie_and_asks_nobody_else_for_anything() throws IOException {
        JudgedFace face = writing("a \"face\" & more", 5);
        byte[] crop = "jpeg".getBytes(StandardCharsets.US_ASCII);
        String page = ReviewCommand.Export.page(List.of(face), wanted -> Map.of(face.faceId(), crop));
        assertThat(page)
                .contains("data-face=\"" + face.faceId() + "\"", "data:image/jpeg;base64,anBlZw==")
                .contains("Writing covers &lt;b&gt;much&lt;/b&gt;.", "a &quot;face&quot; &amp; more")
                .contains("<rect x=\"20.", "JSON.stringify(answered)")
                .doesNotContain("http://", "https://", "<b>");
    }
}
