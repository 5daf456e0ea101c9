package nenrin.cleansing.reporting;

import static nenrin.cleansing.reporting.SomeJudged.conflict;
import static nenrin.cleansing.reporting.SomeJudged.writing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SetReportTest {
    private static final List<JudgedFace> FACES =
            List.of(writing("good", 99), writing("bad", 10), writing("worse", 0), conflict("one", "other"));

    @Test
    void counts_what_was_dropped_for_what_and_what_is_left_of_each_age() {
        SetReport report = SetReport.of(FACES);
        assertThat(report.faces()).isEqualTo(4);
        assertThat(report.kept()).isEqualTo(1);
        assertThat(report.dropped()).isEqualTo(75.0);
        assertThat(report.reasons())
                .extracting(SetReport.Reason::code, SetReport.Reason::weightiest)
                .containsExactly(tuple("writing-low", 2L), tuple("duplicates-conflict", 1L));
        assertThat(report.ages())
                .extracting(SetReport.Share::before, SetReport.Share::after)
                .containsExactly(tuple(4L, 1L));
    }

    @Test
    void histograms_say_how_many_scores_lie_below_the_threshold() {
        Histogram writing = SetReport.of(FACES).histograms().stream()
                .filter(it -> it.measure().equals("writing"))
                .findFirst()
                .orElseThrow();
        assertThat(writing.least()).isEqualTo(20);
        assertThat(writing.below()).isEqualTo(2);
        assertThat(writing.bars()).hasSize(20);
        assertThat(writing.bars().getFirst().count()).isEqualTo(1);
        assertThat(writing.bars().getLast().count()).isEqualTo(1);
    }

    @Test
    void the_page_shows_the_worst_first() throws IOException {
        String page = ReportCommand.page(FACES, 10, wanted -> Map.of());
        assertThat(page.indexOf("(worse)")).isBetween(0, page.indexOf("(bad)"));
        assertThat(page).contains("75.0 %", "no picture", "id=\"duplicates-conflict\"");
    }

    @Test
    void a_set_without_faces_has_a_page_too() throws IOException {
        assertThat(ReportCommand.page(List.of(), 10, wanted -> Map.of())).contains("Of 0 faces 0 are kept");
    }
}
