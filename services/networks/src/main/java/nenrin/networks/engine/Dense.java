package nenrin.networks.engine;

import static nenrin.networks.engine.Ops.arrays;
import static nenrin.networks.engine.Ops.op;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.DynamicCustomOp;
import org.nd4j.linalg.factory.Nd4j;

/**
 * {@code x W + b}: [n, i] with weights [i, o] and bias [o] becomes [n, o]. Its way back is that of Rumelhart et al. 1986, "Learning
 * representations by back-propagating errors".
 */
final class Dense implements Layer {
    private final DynamicCustomOp forward;
    private final DynamicCustomOp toInput;
    private final DynamicCustomOp toWeight;
    private final DynamicCustomOp toBias;

    Dense(Node in, Node out, Parameter weight, Parameter bias) {
        INDArray ones = Nd4j.ones(1, in.side(0)).castTo(in.value().dataType());
        INDArray biasRow = bias.gradient().reshape('c', 1, out.side(1));
        forward = op("xw_plus_b", arrays(in.value(), weight.value(), bias.value()), arrays(out.value()));
        toInput = op("matmul", arrays(out.gradient(), weight.value()), arrays(in.gradient()), 0, 1, 0);
        toWeight = op("matmul", arrays(in.value(), out.gradient()), arrays(weight.gradient()), 1, 0, 0);
        toBias = op("matmul", arrays(ones, out.gradient()), arrays(biasRow), 0, 0, 0);
    }

    @Override
    public void forward() {
        Nd4j.exec(forward);
    }

    @Override
    public void backward() {
        Nd4j.exec(toInput);
        Nd4j.exec(toWeight);
        Nd4j.exec(toBias);
    }
}
