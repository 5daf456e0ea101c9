package nenrin.ingest.labels;

import static org.assertj.core.api.Assertions.assertThat;

import nenrin.ingest.labels.Labelling.Labelled;
import nenrin.ingest.labels.Labelling.Unlabelled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvLabelsTest {

    @Test
    void eachLineSaysWhatIsClaimedOfOneFile() {
        Labels labels = labels("file,age,gender\na.jpg,25,female\nb.jpg,31,male\n");
        assertThat(labels.of("a.jpg")).isEqualTo(new Labelled("25", "female"));
        assertThat(labels.of("b.jpg")).isEqualTo(new Labelled("31", "male"));
    }

    @Test
    void columnsMayStandInAnyOrderAmongOthersAndGendersBeNumbers() {
        Labels labels =
                labels("\uFEFFGender, race ,FILE,age\r\n1,x,faces/a.jpg,25\r\n0,y,\"b, the second.jpg\",31\r\n");
        assertThat(labels.of("a.jpg")).isEqualTo(new Labelled("25", "female"));
        assertThat(labels.of("b, the second.jpg")).isEqualTo(new Labelled("31", "male"));
    }

    @Test
    void whatIsNotSaidIsNotClaimed() {
        Labels labels = labels("file,age,gender\na.jpg,,\nb.jpg,7\n");
        assertThat(labels.of("a.jpg")).isEqualTo(new Labelled(null, null));
        assertThat(labels.of("b.jpg")).isEqualTo(new Labelled("7", null));
    }

    @Test
    void whatIsNoAgeOrGenderStaysAsWritten() {
        Labels labels = labels("file,age,gender\na.jpg,about 30,person\n");
        assertThat(labels.of("a.jpg")).isEqualTo(new Labelled("about 30", "person"));
    }

    @Test
    void aFileThatNoLineNamesHasNoLabel() {
        assertThat(labels("file,age\na.jpg,3\n").of("b.jpg"))
                .isInstanceOfSatisfying(
                        Unlabelled.class,
                        unlabelled -> assertThat(unlabelled.failure().code()).isEqualTo("label-missing"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a.jpg,25,female\n",
                "file,years\na.jpg,3\n",
                "file,age\n,3\n",
                "file,age\na.jpg,3\nx/a.jpg,4\n",
            })
    void aTableThatCannotBeUnderstoodIsRefusedWhole(String table) {
        assertThat(CsvLabels.read(table))
                .isInstanceOfSatisfying(
                        TableReading.Unusable.class,
                        unusable -> assertThat(unusable.failure().code()).isEqualTo("labels-malformed"));
    }

    @Test
    void sayingTheSameTwiceIsNoContradiction() {
        assertThat(labels("file,age\na.jpg,3\na.jpg,3\n").of("a.jpg")).isEqualTo(new Labelled("3", null));
    }

    private static Labels labels(String table) {
        return switch (CsvLabels.read(table)) {
            case TableReading.Table(Labels labels) -> labels;
            case TableReading.Unusable unusable ->
                throw new AssertionError(unusable.failure().sentence());
        };
    }
}
