package nenrin.networks.engine;

import static nenrin.networks.engine.Ops.arrays;
import static nenrin.networks.engine.Ops.op;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.BroadcastOp;
import org.nd4j.linalg.api.ops.DynamicCustomOp;
import org.nd4j.linalg.api.ops.impl.broadcast.BroadcastAddOp;
import org.nd4j.linalg.api.ops.impl.broadcast.BroadcastMulOp;
import org.nd4j.linalg.api.ops.impl.broadcast.BroadcastSubOp;
import org.nd4j.linalg.api.ops.impl.transforms.pairwise.arithmetic.MulOp;
import org.nd4j.linalg.api.ops.impl.transforms.pairwise.arithmetic.SubOp;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Batch normalisation (Ioffe and Szegedy 2015, arXiv 1502.03167): {@code (x - mean) / sqrt(variance + 0.001) + bias} over everything but the
 * channels, which come last; [n, …, c] with bias [c] stays [n, …, c]. No factor is learnt: behind a rectifier the next layer's weights can stand for it.
 *
 * <p>While a network learns, mean and variance are those of the replica's batch, and left where gradients are, for {@link Learner} to keep running
 * means of; else they are those running means. What it reads becomes the normalised values in place: nothing else reads the node before.
 */
final class BatchNorm implements Layer {
    /** Behind the names of weights that are not learnt but measured. */
    static final String MEASURED = ".measured";

    private static final double EPSILON = 1e-3;

    private final int rows;
    private final boolean byBatch;
    private final Node in;
    private final Node out;
    private final INDArray scratch;
    private final Parameter bias;
    private final Parameter mean;
    private final Parameter variance;
    private final INDArray ones;
    private final INDArray total;
    private final INDArray factors;
    private final INDArray along;
    private final double[] numbers;

    /**
     * Between two nodes of one shape.
     *
     * @param scratch as many numbers; whatever runs between two layers may use it
     * @param byBatch whether the batch's own mean and variance are used
     */
    BatchNorm(
            Node in, Node out, Parameter bias, Parameter mean, Parameter variance, INDArray scratch, boolean byBatch) {
        long channels = bias.value().length();
        rows = Math.toIntExact(in.value().length() / channels);
        this.byBatch = byBatch;
        this.in = in.shaped(rows, channels);
        this.out = out.shaped(rows, channels);
        this.scratch = scratch.reshape('c', rows, channels);
        this.bias = bias;
        this.mean = mean;
        this.variance = variance;
        ones = Nd4j.ones(in.value().dataType(), 1, rows);
        total = Nd4j.create(in.value().dataType(), 1, channels);
        factors = Nd4j.create(in.value().dataType(), channels);
        along = factors.dup();
        numbers = new double[Math.toIntExact(channels)];
    }

    @Override
    public void forward() {
        INDArray x = in.value();
        if (byBatch) {
            meanOfRows(x, mean.gradient());
        }
        byRow(new BroadcastSubOp(x, current(mean), x, 1));
        if (byBatch) {
            Nd4j.exec(new MulOp(x, x, scratch));
            meanOfRows(scratch, variance.gradient());
        }
        writeFactors();
        byRow(new BroadcastMulOp(x, factors, x, 1));
        byRow(new BroadcastAddOp(x, bias.value(), out.value(), 1));
    }

    private static void byRow(BroadcastOp op) {
        Nd4j.getExecutioner().exec(op);
    }

    private INDArray current(Parameter measured) {
        return byBatch ? measured.gradient() : measured.value();
    }

    private void writeFactors() {
        Numbers.read(current(variance), numbers);
        for (int c = 0; c < numbers.length; c++) {
            numbers[c] = 1 / Math.sqrt(numbers[c] + EPSILON);
        }
        Numbers.write(numbers, factors);
    }

    /** A product with ones is the fastest sum over rows that there is here. */
    private void meanOfRows(INDArray values, INDArray means) {
        DynamicCustomOp sum = op("matmul", arrays(ones, values), arrays(total), 0, 0, 0);
        Nd4j.exec(sum);
        means.assign(total.reshape(means.shape())).divi(rows);
    }

    /** The paper's section 3, with the sums over the batch taken out of the brackets. */
    @Override
    public void backward() {
        INDArray byOut = out.gradient();
        INDArray byIn = in.gradient();
        INDArray means = bias.gradient();
        meanOfRows(byOut, means);
        if (byBatch) {
            Nd4j.exec(new MulOp(byOut, in.value(), scratch));
            meanOfRows(scratch, along);
            byRow(new BroadcastMulOp(in.value(), along, byIn, 1));
            Nd4j.exec(new SubOp(byOut, byIn, byIn));
            byRow(new BroadcastSubOp(byIn, means, byIn, 1));
            byRow(new BroadcastMulOp(byIn, factors, byIn, 1));
        } else {
            byRow(new BroadcastMulOp(byOut, factors, byIn, 1));
        }
        means.muli(rows);
    }
}
