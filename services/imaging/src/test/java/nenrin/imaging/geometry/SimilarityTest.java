package nenrin.imaging.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SimilarityTest {
    private static final List<Point> TRIANGLE = List.of(new Point(10, 20), new Point(70, 25), new Point(40, 80));

    @Test
    void a_fit_finds_the_transform_that_moved_the_points() {
        Similarity moved = new Similarity(1.2, -0.7, 30, -4);

        Similarity fit =
                Similarity.fit(TRIANGLE, TRIANGLE.stream().map(moved::apply).toList());

        assertThat(fit.a()).isCloseTo(1.2, within(1e-9));
        assertThat(fit.b()).isCloseTo(-0.7, within(1e-9));
        assertThat(fit.tx()).isCloseTo(30, within(1e-9));
        assertThat(fit.ty()).isCloseTo(-4, within(1e-9));
    }

    @Test
    void no_transform_near_the_fit_comes_closer_to_noisy_points() {
        Random chance = new Random(5);
        List<Point> noisy = TRIANGLE.stream()
                .map(point -> new Point(2 * point.x() + chance.nextGaussian(), 2 * point.y() + chance.nextGaussian()))
                .toList();
        Similarity fit = Similarity.fit(TRIANGLE, noisy);

        for (double step : new double[] {-0.01, 0.01}) {
            assertThat(error(new Similarity(fit.a() + step, fit.b(), fit.tx(), fit.ty()), noisy))
                    .isGreaterThan(error(fit, noisy));
            assertThat(error(new Similarity(fit.a(), fit.b() + step, fit.tx(), fit.ty()), noisy))
                    .isGreaterThan(error(fit, noisy));
            assertThat(error(new Similarity(fit.a(), fit.b(), fit.tx() + step, fit.ty()), noisy))
                    .isGreaterThan(error(fit, noisy));
            assertThat(error(new Similarity(fit.a(), fit.b(), fit.tx(), fit.ty() + step), noisy))
                    .isGreaterThan(error(fit, noisy));
        }
    }

    @Test
    void the_inverse_leads_back() {
        Similarity there = new Similarity(0.3, 1.4, -20, 7);
        Point point = new Point(33, 44);

        assertThat(there.inverse().apply(there.apply(point)).distance(point)).isLessThan(1e-9);
        assertThat(there.inverse().scale() * there.scale()).isCloseTo(1, within(1e-12));
    }

    @Test
    void points_that_coincide_have_no_fit() {
        List<Point> same = List.of(new Point(1, 1), new Point(1, 1));

        assertThatIllegalArgumentException().isThrownBy(() -> Similarity.fit(same, same));
    }

    private static double error(Similarity similarity, List<Point> targets) {
        double sum = 0;
        for (int i = 0; i < targets.size(); i++) {
            sum += Math.pow(similarity.apply(TRIANGLE.get(i)).distance(targets.get(i)), 2);
        }
        return sum;
    }
}
