package nenrin.networks.engine;

import java.util.Map;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * A running average of weights (EMA): steadier than the weights of any one step (Polyak and Juditsky 1992, "Acceleration of stochastic
 * approximation by averaging").
 */
public final class RunningAverage {
    private final Weights weights;
    private final Weights average;
    private final double kept;

    /** Starts at the weights as they are; keeps that share of itself at each step. */
    public RunningAverage(Weights weights, double kept) {
        this.weights = weights;
        this.kept = kept;
        average = weights.zerosAlike();
        average.assign(weights);
    }

    /**
     * Takes the weights of a step in. Early on less is kept, so that weights from before any learning are soon forgotten.
     *
     * @param step counted from 1
     */
    public void step(long step) {
        double keptNow = Math.min(kept, (1.0 + step) / (10.0 + step));
        for (Map.Entry<String, INDArray> entry : average.arrays().entrySet()) {
            INDArray value = entry.getValue().muli(keptNow);
            Nd4j.getBlasWrapper().level1().axpy(value.length(), 1 - keptNow, weights.get(entry.getKey()), value);
        }
    }

    /** The average. */
    public Weights weights() {
        return average;
    }
}
