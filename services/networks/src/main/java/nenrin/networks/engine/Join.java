package nenrin.networks.engine;

import java.util.ArrayList;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.DynamicCustomOp;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

/**
 * Channels of several nodes behind one another: [n, h, w, a] and [n, h, w, b] become [n, h, w, a + b], as where a U-Net goes up
 * (Ronneberger et al. 2015, arXiv 1505.04597, figure 1).
 */
final class Join implements Layer {
    private final List<Node> parts;
    private final List<INDArray> slices = new ArrayList<>();
    private final DynamicCustomOp forward;

    Join(List<Node> parts, Node out) {
        this.parts = parts;
        INDArray[] values = parts.stream().map(Node::value).toArray(INDArray[]::new);
        forward = Ops.op("concat", values, Ops.arrays(out.value()), 3);
        int from = 0;
        for (Node part : parts) {
            int to = from + part.side(3);
            slices.add(out.gradient()
                    .get(NDArrayIndex.all(), NDArrayIndex.all(), NDArrayIndex.all(), NDArrayIndex.interval(from, to)));
            from = to;
        }
    }

    @Override
    public void forward() {
        Nd4j.exec(forward);
    }

    @Override
    public void backward() {
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i).gradient().assign(slices.get(i));
        }
    }
}
