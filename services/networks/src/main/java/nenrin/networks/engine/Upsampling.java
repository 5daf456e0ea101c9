package nenrin.networks.engine;

import static nenrin.networks.engine.Ops.arrays;
import static nenrin.networks.engine.Ops.op;

import org.nd4j.linalg.api.ops.DynamicCustomOp;
import org.nd4j.linalg.factory.Nd4j;

/** Each pixel becomes four: [n, h, w, c] becomes [n, 2 h, 2 w, c]. */
final class Upsampling implements Layer {
    private final DynamicCustomOp forward;
    private final DynamicCustomOp backward;

    Upsampling(Node in, Node out) {
        // Factors, then 0 for NHWC.
        forward = op("upsampling2d", arrays(in.value()), arrays(out.value()), 2, 2, 0);
        backward = op("upsampling2d_bp", arrays(in.value(), out.gradient()), arrays(in.gradient()), 0);
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
