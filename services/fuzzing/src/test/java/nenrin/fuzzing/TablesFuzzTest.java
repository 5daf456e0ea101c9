package nenrin.fuzzing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import nenrin.ingest.labels.CsvLabels;
import nenrin.ingest.labels.Labelling;
import nenrin.ingest.labels.Labels;
import nenrin.ingest.labels.TableReading;
import org.junit.jupiter.params.provider.MethodSource;

class TablesFuzzTest {
    static Stream<byte[]> tables() {
        return Stream.of("file,age,gender\na.jpg,25,male\n", "\uFEFFgender,FILE\n\"1\",\"x\"\"y,z.jpg\"\n")
                .map(table -> table.getBytes(UTF_8))
                .flatMap(Mutations::of);
    }

    @MethodSource("tables")
    @FuzzTest
    void whateverTheTableSaysItIsReadOrRefused(byte[] table) {
        switch (CsvLabels.read(new String(table, UTF_8))) {
            case TableReading.Table(Labels labels) -> check(labels.of("a.jpg"));
            case TableReading.Unusable unusable ->
                assertThat(unusable.failure().sentence()).isNotBlank();
        }
    }

    private static void check(Labelling labelling) {
        if (labelling instanceof Labelling.Unlabelled(var failure)) {
            assertThat(failure.sentence()).isNotBlank();
        }
    }
}
