package nenrin.cleansing.evaluating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import nenrin.cleansing.evaluating.Ranking.Ranked;
import org.junit.jupiter.api.Test;

/** Figures worked out by hand. */
class RankingTest {
    private final Ranking ranking = new Ranking(
            List.of(new Ranked(50, false), new Ranked(10, true), new Ranked(20, false), new Ranked(30, true)));

    @Test
    void auc_is_the_share_of_pairs_in_the_right_order() {
        assertThat(ranking.auc()).isCloseTo(3 / 4.0, within(1e-9));
    }

    @Test
    void ties_count_half() {
        Ranking tied = new Ranking(List.of(new Ranked(1, true), new Ranked(1, false), new Ranked(2, false)));
        assertThat(tied.auc()).isCloseTo(0.75, within(1e-9));
    }

    @Test
    void average_precision_is_the_mean_over_the_bad_ones() {
        assertThat(ranking.averagePrecision()).isCloseTo((1 + 2 / 3.0) / 2, within(1e-9));
    }

    @Test
    void recall_counts_what_scores_no_more() {
        assertThat(ranking.recall(10)).isEqualTo(0.5);
        assertThat(ranking.recall(Ranking.threshold(List.of(50.0, 10.0, 20.0, 30.0), 0.75)))
                .isEqualTo(1);
        assertThat(ranking.recall(Ranking.threshold(List.of(50.0, 10.0), 0))).isZero();
    }
}
