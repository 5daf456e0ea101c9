package nenrin.networks.engine;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.DynamicCustomOp;
import org.nd4j.linalg.factory.Nd4j;

/** Adam (Kingma and Ba 2015, arXiv 1412.6980) over all weights of a network. */
public final class Adam {
    private final Weights weights;
    private final double beta1;
    private final double beta2;
    private final Weights squares;
    private final Weights means;
    private long step;

    /** Over weights that are all there already. */
    public Adam(Weights weights, double beta1, double beta2) {
        this.weights = weights;
        this.beta1 = beta1;
        this.beta2 = beta2;
        squares = weights.zerosAlike();
        means = weights.zerosAlike();
    }

    /** Moves the weights against the gradients, which it leaves as the moves. */
    public void step(Weights gradients, double rate) {
        nextStep();
        weights.arrays().keySet().forEach(name -> move(name, gradients, rate));
    }

    /** Begins a step, whose weights are then {@link #move moved}, each once. */
    void nextStep() {
        step++;
    }

    /** Moves the weights of a name. Several threads may, each others. */
    void move(String name, Weights gradients, double rate) {
        INDArray gradient = gradients.get(name);
        Nd4j.exec(update(name, gradient, rate));
        weights.get(name).subi(gradient);
    }

    /** ND4J adds epsilon before it corrects the bias; scaled so, the result is that of the paper and of PyTorch. */
    private DynamicCustomOp update(String name, INDArray gradient, double rate) {
        double epsilon = 1e-8 * Math.sqrt(1 - Math.pow(beta2, (double) step));
        INDArray square = squares.get(name);
        INDArray mean = means.get(name);
        return DynamicCustomOp.builder("adam_updater")
                .addInputs(gradient, square, mean)
                .addOutputs(gradient, square, mean)
                .addFloatingPointArguments(rate, beta1, beta2, epsilon)
                .addIntegerArguments(step - 1)
                .build();
    }

    /** Running means of squared gradients, for checkpoints. */
    public Weights squares() {
        return squares;
    }

    /** Running means of gradients, for checkpoints. */
    public Weights means() {
        return means;
    }

    /** Goes on at a step, whose moments have been filled in. */
    public void resumeAt(long step) {
        this.step = step;
    }
}
