package nenrin.networks.engine;

import static nenrin.networks.engine.Ops.arrays;
import static nenrin.networks.engine.Ops.op;

import org.nd4j.linalg.api.ops.DynamicCustomOp;
import org.nd4j.linalg.factory.Nd4j;

/** {@link SpaceToDepth} within a network: [n, s, s, c] becomes [n, s/2, s/2, 4 c]. */
final class Packed implements Layer {
    private final DynamicCustomOp forward;
    private final DynamicCustomOp backward;

    Packed(Node in, Node out) {
        // Blocks of 2x2, NHWC.
        forward = op("space_to_depth", arrays(in.value()), arrays(out.value()), 2, 1);
        backward = op("depth_to_space", arrays(out.gradient()), arrays(in.gradient()), 2, 1);
    }

    @Override
    public void forward() {
        Nd4j.exec(forward);
    }

    @Override
    public void backward() {
        Nd4j.exec(backward);
    }
}
