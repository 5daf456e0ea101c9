package nenrin.networks.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The optimiser against the paper's formulas in double precision. */
class AdamTest {
    @BeforeAll
    static void natives() {
        Natives.choose();
    }

    @Test
    void movesAsThePaperSays() {
        Weights weights = Weights.zero();
        weights.array("w", Initial.ZERO, 2);
        Weights gradients = weights.zerosAlike();
        Adam adam = new Adam(weights, 0.5, 0.99);
        double[] x = new double[2];
        double[] mean = new double[2];
        double[] square = new double[2];
        for (int step = 1; step <= 20; step++) {
            float[] gradient = {(float) Math.sin(step), 1e-4f * step};
            Numbers.write(gradient, gradients.get("w"));
            adam.step(gradients, 0.01);
            for (int i = 0; i < 2; i++) {
                mean[i] = 0.5 * mean[i] + 0.5 * gradient[i];
                square[i] = 0.99 * square[i] + 0.01 * gradient[i] * gradient[i];
                double corrected = mean[i] / (1 - Math.pow(0.5, step));
                x[i] -= 0.01 * corrected / (Math.sqrt(square[i] / (1 - Math.pow(0.99, step))) + 1e-8);
            }
        }
        assertThat(Numbers.read(weights.get("w")))
                .containsExactly(new float[] {(float) x[0], (float) x[1]}, within(1e-5f));
    }

    @Test
    void replicasGradientsAreAdded() {
        Weights weights = Weights.zero();
        weights.array("w", Initial.ZERO, 2);
        Learner two = new Learner(weights, 2, 0.9, 0.999);
        Numbers.write(new float[] {3, 1}, two.gradients(0).get("w"));
        Numbers.write(new float[] {-1, -1}, two.gradients(1).get("w"));
        two.step(0.1);
        assertThat(Numbers.read(weights.get("w"))).containsExactly(new float[] {-0.1f, 0}, within(1e-5f));
    }

    @Test
    void theAverageKeepsItsShare() {
        Weights weights = Weights.zero();
        weights.array("w", Initial.ZERO, 1);
        RunningAverage average = new RunningAverage(weights, 0.75);
        Numbers.write(new float[] {8}, weights.get("w"));
        average.step(1000);
        assertThat(Numbers.read(average.weights().get("w"))).containsExactly(2);
        average.step(2);
        assertThat(Numbers.read(average.weights().get("w"))).containsExactly(6.5f);
        assertThat(Numbers.read(weights.get("w"))).containsExactly(8);
    }
}
