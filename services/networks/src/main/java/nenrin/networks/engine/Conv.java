package nenrin.networks.engine;

import static nenrin.networks.engine.Ops.arrays;
import static nenrin.networks.engine.Ops.op;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.DynamicCustomOp;
import org.nd4j.linalg.factory.Nd4j;

/**
 * A convolution of an odd side k over pictures padded by (k - 1) / 2 pixels of zeros: [n, h, w, i] with weights [k, k, i, o] and bias [o]
 * becomes [n, h / stride, w / stride, o] (LeCun et al. 1989, "Backpropagation applied to handwritten zip code recognition").
 */
final class Conv implements Layer {
    private final DynamicCustomOp forward;
    private final DynamicCustomOp backward;

    Conv(Node in, Node out, int stride, Parameter weight, Parameter bias) {
        int k = Math.toIntExact(weight.value().size(0));
        int padding = (k - 1) / 2;
        // Kernel, stride, padding, dilation (two each), explicit padding, NHWC, weights as [kH, kW, iC, oC].
        int[] how = {k, k, stride, stride, padding, padding, 1, 1, 0, 1, 0};
        INDArray[] inputs = arrays(in.value(), weight.value(), bias.value());
        forward = op("conv2d", inputs, arrays(out.value()), how);
        backward = op(
                "conv2d_bp",
                arrays(in.value(), weight.value(), bias.value(), out.gradient()),
                arrays(in.gradient(), weight.gradient(), bias.gradient()),
                how);
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
