package nenrin.cleansing.reporting;

import static nenrin.cleansing.reporting.SomeJudged.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nenrin.events.Gender;
import nenrin.events.Review;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewTableTest {
    private static final String HEADER = "\"face_id\",\"decision\",\"age\",\"gender\",\"reviewer\",\"note\"\r\n";

    @TempDir
    private Path folder;

    @Test
    void reads_what_the_page_saves_and_passes_over_what_has_no_decision() throws IOException {
        ReviewTable table = table(HEADER
                + "\"" + id("a") + "\",\"keep\",\"29\",\"male\",\"Somebody\",\"the \"\"other\"\" label, surely\"\r\n"
                + "\"" + id("b") + "\",\"\",\"\",\"\",\"Somebody\",\"\"\r\n"
                + "\"" + id("c") + "\",\"drop\",\"\",\"\",\"\",\"\"\r\n");
        assertThat(table.problems()).isEmpty();
        assertThat(table.reviews())
                .containsExactly(
                        new Review(
                                id("a"),
                                Review.Decision.KEEP,
                                29,
                                Gender.MALE,
                                "Somebody",
                                "the \"other\" label, surely"),
                        new Review(id("c"), Review.Decision.DROP, null, null, "whoever imports", null));
    }

    @Test
    void says_of_each_line_that_can_not_be_used_what_is_wrong_with_it() throws IOException {
        ReviewTable table = table(HEADER
                + "no-face,keep,,,,\n"
                + id("a") + ",perhaps,,,,\n"
                + id("a") + ",keep,130,,,\n"
                + id("a") + ",keep,x,,,\n"
                + id("a") + ",keep,,both,,\n");
        assertThat(table.problems())
                .satisfiesExactly(
                        it -> assertThat(it).startsWith("Line 2: ").contains("face id"),
                        it -> assertThat(it).startsWith("Line 3: ").contains("perhaps"),
                        it -> assertThat(it).startsWith("Line 4: ").contains("age"),
                        it -> assertThat(it).startsWith("Line 5: ").contains("\"x\""),
                        it -> assertThat(it).startsWith("Line 6: ").contains("both"));
    }

    @Test
    void what_is_no_table_or_not_there_is_a_problem_and_no_crash() throws IOException {
        assertThat(table("\"never closed").reviews()).isEmpty();
        assertThat(ReviewTable.read(folder.resolve("nowhere.csv"), "somebody").problems())
                .isNotEmpty();
    }

    private ReviewTable table(String text) throws IOException {
        Path file = folder.resolve("reviews.csv");
        Files.writeString(file, text);
        return ReviewTable.read(file, "whoever imports");
    }
}
