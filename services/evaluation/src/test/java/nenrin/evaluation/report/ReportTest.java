package nenrin.evaluation.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import nenrin.evaluation.GreyJudges;
import nenrin.evaluation.KnownAger;
import nenrin.evaluation.Subjects;
import nenrin.evaluation.faces.Subject;
import nenrin.evaluation.figures.Figures;
import nenrin.evaluation.figures.RealFaces;
import nenrin.evaluation.judging.Trial;
import nenrin.evaluation.judging.Trials;
import org.junit.jupiter.api.Test;

/** What is written down of an ager that changes nothing. */
class ReportTest {
    private static final GreyJudges JUDGES = new GreyJudges();
    private static final Subject DRAWN = Subjects.drawn();
    private final List<Trial> trials = List.of(new Trials(KnownAger.idle(), JUDGES)
            .of(new Subject("<i>&.png", DRAWN.photo(), DRAWN.landmarks(), DRAWN.label())));
    private final Report report = Report.of(
            KnownAger.idle(),
            JUDGES,
            "one drawing",
            Figures.of(trials, RealFaces.of(List.of(), JUDGES, 1), JUDGES.same()),
            trials);

    @Test
    void theJsonHasEveryFigure() throws IOException {
        JsonNode json = new ObjectMapper().readTree(JsonReport.of(report));
        JsonNode overall = json.at("/figures/overall");
        assertThat(overall.get("faces").asInt()).isEqualTo(1);
        assertThat(overall.get("colour").asDouble()).isZero();
        assertThat(overall.get("likeness").asDouble()).isEqualTo(1);
        assertThat(json.at("/figures/targets")).hasSize(10);
        assertThat(json.at("/figures/targets/0/genderKept").isNull()).isTrue();
        assertThat(json.at("/figures/targets/9/genderKept").asDouble()).isEqualTo(1);
        assertThat(json.at("/faces/0/agesByB")).hasSize(10);
    }

    @Test
    void thePageNeedsNothingButItselfAndTakesNamesForText() throws IOException {
        String page = HtmlReport.of(report, trials);
        assertThat(page)
                .contains("&lt;i&gt;&amp;.png", "one drawing", "100.0 %")
                .doesNotContain("<i>&", "http", "<script", "NOT_FOUND");
        assertThat(page.split("src=\"data:image/jpeg;base64,", -1))
                .as("as it came, own age, ten targets")
                .hasSize(13);
    }
}
