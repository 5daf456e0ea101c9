package nenrin.networks.engine;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * What flows between two layers, allocated once for a batch size: the value on the way forward, the loss's gradient by it on the way
 * back. Pictures are [batch, height, width, channels].
 *
 * @param value written by the layer before, read by the layer behind
 * @param gradient as large; written by the layer behind. In a graph that only infers it is the value itself and never used
 */
public record Node(INDArray value, INDArray gradient) {
    /** A side of the value. */
    public int side(int dimension) {
        return Math.toIntExact(value.size(dimension));
    }

    /** The same numbers as [batch, everything else]. */
    public Node flat() {
        long batch = value.size(0);
        return new Node(value.reshape('c', batch, -1), gradient.reshape('c', batch, -1));
    }

    /** The same numbers in another shape. */
    public Node shaped(long... shape) {
        return new Node(value.reshape('c', shape), gradient.reshape('c', shape));
    }
}
