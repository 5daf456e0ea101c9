package nenrin.networks.agecgan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LbfgsTest {
    /** Rosenbrock's valley, narrow and bent, lowest at (1, 1): steepest descent needs thousands of steps. */
    @Test
    void itFindsTheBottomOfABentValley() {
        double[] found = new Lbfgs(LbfgsTest::valley).minimise(new double[] {-1.2, 1}, 60);
        assertThat(found).containsExactly(new double[] {1, 1}, within(1e-4));
    }

    @Test
    void aBowlOfVeryUnequalSidesTakesFewSteps() {
        double[] found = new Lbfgs((point, gradient) -> {
                    gradient[0] = 2 * point[0];
                    gradient[1] = 2000 * (point[1] - 3);
                    return point[0] * point[0] + 1000 * (point[1] - 3) * (point[1] - 3);
                })
                .minimise(new double[] {5, -2}, 12);
        assertThat(found).containsExactly(new double[] {0, 3}, within(1e-3));
    }

    @Test
    void whereNothingDescendsItStays() {
        assertThat(new Lbfgs((point, gradient) -> 1).minimise(new double[] {7}, 5))
                .containsExactly(7);
    }

    private static double valley(double[] at, double[] gradient) {
        double bend = at[1] - at[0] * at[0];
        gradient[0] = -400 * at[0] * bend - 2 * (1 - at[0]);
        gradient[1] = 200 * bend;
        return 100 * bend * bend + (1 - at[0]) * (1 - at[0]);
    }
}
