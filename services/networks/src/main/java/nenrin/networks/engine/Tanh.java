package nenrin.networks.engine;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.DynamicCustomOp;
import org.nd4j.linalg.api.ops.Op;
import org.nd4j.linalg.api.ops.impl.scalar.ScalarAdd;
import org.nd4j.linalg.api.ops.impl.scalar.ScalarMultiplication;
import org.nd4j.linalg.factory.Nd4j;

/**
 * The hyperbolic tangent, into -1 to 1 (LeCun et al. 1998, "Efficient BackProp", section 4.4), in place, on a node that nothing else reads before.
 */
final class Tanh implements Layer {
    private final Node node;
    private final INDArray scratch;
    private final DynamicCustomOp forward;
    private final Op negative;
    private final Op plusOne;

    /** Over a node; {@code scratch} has as many numbers, whatever runs between two layers may use it. */
    Tanh(Node node, INDArray scratch) {
        this.node = node;
        this.scratch = scratch;
        forward = Ops.op("tanh", Ops.arrays(node.value()), Ops.arrays(node.value()));
        negative = new ScalarMultiplication(scratch, null, scratch, -1.0);
        plusOne = new ScalarAdd(scratch, null, scratch, 1.0);
    }

    @Override
    public void forward() {
        Nd4j.exec(forward);
    }

    /** The slope is one minus the square of the output. */
    @Override
    public void backward() {
        node.value().muli(node.value(), scratch);
        Nd4j.exec(negative);
        Nd4j.exec(plusOne);
        node.gradient().muli(scratch);
    }
}
