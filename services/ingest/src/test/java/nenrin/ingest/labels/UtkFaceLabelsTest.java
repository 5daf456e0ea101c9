package nenrin.ingest.labels;

import static org.assertj.core.api.Assertions.assertThat;

import nenrin.ingest.labels.Labelling.Labelled;
import nenrin.ingest.labels.Labelling.Unlabelled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UtkFaceLabelsTest {
    private final UtkFaceLabels labels = new UtkFaceLabels();

    @ParameterizedTest
    @CsvSource({
        "25_0_2_20170116174525125.jpg.chip.jpg, 25, male",
        "1_1_0_20161219154956366.jpg.chip.jpg, 1, female",
        "116_1_0_20170120134744096.jpg.chip.jpg, 116, female",
    })
    void ageAndGenderAreInTheName(String name, String age, String gender) {
        assertThat(labels.of(name)).isEqualTo(new Labelled(age, gender));
    }

    @ParameterizedTest
    @CsvSource({
        "55_0_0_20170116232725357jpg.chip.jpg, 55, male",
        "44_1_4_20170116235150272.pg.chip.jpg, 44, female",
        "24_0_1_20170116220224657 .jpg.chip.jpg, 24, male",
    })
    void howTheNameEndsDoesNotMatter(String name, String age, String gender) {
        assertThat(labels.of(name)).isEqualTo(new Labelled(age, gender));
    }

    @ParameterizedTest
    @CsvSource({
        "face.jpg, no age",
        "_1_0_20170116174525125.jpg, no age",
        "1000_1_0_20170116174525125.jpg, no age",
        "-5_1_0_20170116174525125.jpg, no age",
        "53__0_20170116184028385.jpg.chip.jpg, no gender",
        "53_3_0_20170116184028385.jpg.chip.jpg, no gender",
        "53.jpg, no age",
        "53_1, no race",
        "39_1_20170116174525125.jpg.chip.jpg, no race",
        "39_1_7_20170116174525125.jpg.chip.jpg, no race",
        "39_1_0_.jpg, no date",
        "39_1_0, no date",
    })
    void aNameThatLacksAPartSaysWhich(String name, String part) {
        assertThat(labels.of(name)).isInstanceOfSatisfying(Unlabelled.class, unlabelled -> {
            assertThat(unlabelled.failure().code()).isEqualTo("name-malformed");
            assertThat(unlabelled.failure().sentence()).contains("The name has " + part);
        });
    }

    @Test
    void anAgeThatNobodyReachesIsStillAClaim() {
        assertThat(labels.of("950_1_0_20170116174525125.jpg"))
                .as("judging is for cleansing")
                .isEqualTo(new Labelled("950", "female"));
    }
}
