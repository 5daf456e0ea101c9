package nenrin.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The command as it is typed. */
class EvaluateCommandTest {
    private static final Path SAMPLE = Path.of("../local/src/main/resources/nenrin/local/astronaut.png");

    @TempDir
    Path folder;

    private static int evaluate(String... arguments) {
        return new CommandLine(new EvaluateCommand()).execute(arguments);
    }

    @Test
    void aShippedModelIsTriedOnAPhoto() throws IOException {
        Files.createDirectory(folder.resolve("photos"));
        Files.copy(SAMPLE, folder.resolve("photos/39_1_sample.png"));
        Path out = folder.resolve("report");
        String photos = folder.resolve("photos").toString();
        assertThat(evaluate("residual", photos, "--out", out.toString())).isZero();
        assertThat(out.resolve("report.json")).content().contains("\"distanceByB\" : ", "39_1_sample.png");
        assertThat(out.resolve("report.html")).content().contains("data:image/jpeg;base64,");
    }

    @Test
    void whatIsNotThereEndsWithTwo() {
        assertThat(evaluate("no-such-model", folder.toString())).isEqualTo(2);
        assertThat(evaluate("residual", folder.resolve("nowhere").toString())).isEqualTo(2);
        assertThat(evaluate("landmarks", folder.toString()))
                .as("a model that ages nobody")
                .isEqualTo(2);
    }
}
