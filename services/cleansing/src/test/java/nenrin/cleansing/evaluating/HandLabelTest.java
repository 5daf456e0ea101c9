package nenrin.cleansing.evaluating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nenrin.cleansing.evaluating.HandLabel.Judgement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandLabelTest {
    @TempDir
    private Path folder;

    @Test
    void reads_names_verdicts_and_reasons() throws IOException {
        Path table = folder.resolve("labels.tsv");
        Files.writeString(table, "# a remark\nfile\tverdict\treasons\na.jpg\tbad\tblur, age\nb.jpg\tgood\t\n");
        assertThat(HandLabel.read(table))
                .containsExactly(
                        new HandLabel("a.jpg", Judgement.BAD, Set.of("blur", "age")),
                        new HandLabel("b.jpg", Judgement.GOOD, Set.of()));
    }

    @Test
    void refuses_a_line_without_a_verdict() throws IOException {
        Path table = folder.resolve("labels.tsv");
        Files.writeString(table, "a.jpg\n");
        assertThatThrownBy(() -> HandLabel.read(table))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a.jpg");
    }

    @Test
    void the_labels_that_ship_give_a_known_reason_for_all_that_is_not_good() throws IOException, URISyntaxException {
        Path table = Path.of(Objects.requireNonNull(HandLabelTest.class.getResource("utkface-labels.tsv"))
                .toURI());
        List<HandLabel> labels = HandLabel.read(table);
        Set<String> known = Evaluation.REASONS.stream().map(Map.Entry::getKey).collect(Collectors.toSet());
        assertThat(labels).hasSize(327).doesNotHaveDuplicates();
        assertThat(labels).allSatisfy(label -> {
            assertThat(known).containsAll(label.reasons());
            assertThat(label.reasons().isEmpty()).isEqualTo(label.judgement() == Judgement.GOOD);
        });
    }
}
