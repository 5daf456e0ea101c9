package nenrin.cleansing.deciding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import nenrin.events.Gender;
import nenrin.events.Measured;
import nenrin.events.Opinion;
import org.junit.jupiter.api.Test;

/** What readers that did not see a face say against its label. */
class LabelMeasuresTest {
    @Test
    void a_label_that_is_read_costs_nothing() {
        assertThat(AgeLabel.of(30, sure(30)).score()).isEqualTo(100);
        assertThat(GenderLabel.of(30, Gender.MALE, sure(30)).score()).isEqualTo(100);
    }

    @Test
    void forty_years_weigh_more_than_eight() {
        assertThat(AgeLabel.of(70, sure(30)).score())
                .isLessThan(AgeLabel.of(38, sure(30)).score() - 30);
    }

    @Test
    void the_years_of_children_count_more() {
        assertThat(AgeLabel.of(9, sure(1)).score())
                .isLessThan(AgeLabel.of(68, sure(60)).score() - 15);
    }

    @Test
    void a_reader_that_is_unsure_says_less_against_a_label() {
        assertThat(AgeLabel.of(45, between(15, 45)).score())
                .isGreaterThan(AgeLabel.of(45, between(25, 35)).score());
    }

    @Test
    void says_what_the_label_and_the_reader_say() {
        assertThat(AgeLabel.of(70, between(20, 29)).sentence())
                .isEqualTo("The label says 70 years; to a reader the face looks like 20 to 29.");
    }

    @Test
    void an_improbable_gender_scores_near_nothing() {
        Measured measured = GenderLabel.of(30, Gender.FEMALE, new Opinion("r", 30, 0.02, List.of()));
        assertThat(measured.score()).isBetween(3.9, 4.1);
        assertThat(measured.sentence()).contains("female").contains("2%");
    }

    @Test
    void the_gender_of_a_newborn_is_not_doubted() {
        Opinion surelyMale = new Opinion("r", 0, 0.0, List.of());
        assertThat(GenderLabel.of(0, Gender.FEMALE, surelyMale).score()).isEqualTo(100);
        assertThat(GenderLabel.of(5, Gender.FEMALE, surelyMale).score()).isEqualTo(50);
    }

    private static Opinion sure(double age) {
        return new Opinion("r", age, 0.1, List.of(age));
    }

    private static Opinion between(int from, int to) {
        List<Double> ages = IntStream.range(0, 10)
                .mapToObj(i -> from + i * (to - from) / 9.0)
                .toList();
        return new Opinion("r", (from + to) / 2.0, 0.1, ages);
    }
}
