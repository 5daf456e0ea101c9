package nenrin.networks.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * The layers of a network for one batch size, in the order of the way forward. A network describes itself by calling these methods
 * once; then {@link #forward} and {@link #backward} run over arrays that are all there. One thread at a time.
 */
public final class Graph {
    private static final double SLOPE = 0.2;

    private final Weights weights;
    private final Weights gradients;
    private final boolean learning;
    private final boolean frozen;
    private final OneThread alone = new OneThread();
    private final List<Layer> layers = new ArrayList<>();
    private final Map<Long, INDArray> scratches = new HashMap<>();

    private Graph(Weights weights, Weights gradients, boolean learning, boolean frozen) {
        this.weights = weights;
        this.gradients = gradients;
        this.learning = learning;
        this.frozen = frozen;
    }

    /** A graph that goes forward and back; gradients of the weights are written to {@code gradients}, under the same names. */
    public static Graph learning(Weights weights, Weights gradients) {
        return new Graph(weights, gradients, true, false);
    }

    /** A graph that only goes forward. */
    public static Graph inferring(Weights weights) {
        return new Graph(weights, weights, false, true);
    }

    /** A graph that goes forward as one that infers, and back to its inputs, for searching among them. */
    public static Graph searching(Weights weights) {
        return new Graph(weights, weights.zerosAlike(), true, true);
    }

    /** A node that something outside writes: pictures, conditions. */
    public Node input(long... shape) {
        INDArray value = Nd4j.create(weights.type(), shape);
        return new Node(value, gradientLike(value));
    }

    /** {@link Conv}, 3x3. */
    public Node conv(String name, Node in, int channels, int stride, Initial initial) {
        Node out = input(in.side(0), in.side(1) / stride, in.side(2) / stride, channels);
        Parameter weight = parameter(name + ".weight", initial, 3, 3, in.side(3), channels);
        layers.add(new Conv(in, out, stride, weight, parameter(name + ".bias", Initial.ZERO, channels)));
        return out;
    }

    /** A convolution and {@link LeakyRelu}. */
    public Node leakyConv(String name, Node in, int channels, int stride) {
        return leaky(conv(name, in, channels, stride, Initial.KAIMING));
    }

    /** {@link Conv}, 5x5, as DCGANs have it. */
    public Node wideConv(String name, Node in, int channels, int stride) {
        Node out = input(in.side(0), in.side(1) / stride, in.side(2) / stride, channels);
        Parameter weight = parameter(name + ".weight", Initial.KAIMING, 5, 5, in.side(3), channels);
        layers.add(new Conv(in, out, stride, weight, parameter(name + ".bias", Initial.ZERO, channels)));
        return out;
    }

    /** {@link TransposedConv}, 5x5: to twice the side. */
    public Node transposedConv(String name, Node in, int channels) {
        Node packed = input(in.side(0), in.side(1), in.side(2), 4L * channels);
        Node out = input(in.side(0), 2L * in.side(1), 2L * in.side(2), channels);
        Parameter weight = parameter(name + ".weight", Initial.TRANSPOSED, 5, 5, in.side(3), channels);
        Parameter bias = parameter(name + ".bias", Initial.ZERO, channels);
        layers.add(new TransposedConv(in, packed, out, weight, bias, learning, !frozen));
        return out;
    }

    /** {@link BatchNorm}. */
    public Node normalised(String name, Node in) {
        Node out = input(in.value().shape());
        long channels = in.value().size(-1);
        layers.add(new BatchNorm(
                in,
                out,
                parameter(name + ".bias", Initial.ZERO, channels),
                parameter(name + ".mean" + BatchNorm.MEASURED, Initial.ZERO, channels),
                parameter(name + ".variance" + BatchNorm.MEASURED, Initial.ONE, channels),
                scratchLike(in),
                !frozen));
        return out;
    }

    /** {@link FineConv}, 3x3, whose first {@code doubled} channels stand for four pixels each. */
    public Node fineConv(String name, Node in, int doubled, int channels, Initial initial) {
        Node out = input(in.side(0), in.side(1), in.side(2), 4L * channels);
        int inputs = doubled + (in.side(3) - doubled) / 4;
        Parameter weight = parameter(name + ".weight", initial, 3, 3, inputs, channels);
        Parameter bias = parameter(name + ".bias", Initial.ZERO, channels);
        layers.add(new FineConv(in, out, doubled, weight, bias, learning));
        return out;
    }

    /** {@link Dense} over everything but the batch. */
    public Node dense(String name, Node in, int outputs) {
        Node flat = in.flat();
        Node out = input(flat.side(0), outputs);
        Parameter weight = parameter(name + ".weight", Initial.KAIMING, flat.side(1), outputs);
        layers.add(new Dense(flat, out, weight, parameter(name + ".bias", Initial.ZERO, outputs)));
        return out;
    }

    /** {@link LeakyRelu}, in place. */
    public Node leaky(Node node) {
        layers.add(new LeakyRelu(node, SLOPE, scratchLike(node)));
        return node;
    }

    /** The plain rectifier: {@link LeakyRelu} with a slope of 0, in place. */
    public Node relu(Node node) {
        layers.add(new LeakyRelu(node, 0, scratchLike(node)));
        return node;
    }

    /** {@link Tanh}, in place. */
    public Node tanh(Node node) {
        layers.add(new Tanh(node, scratchLike(node)));
        return node;
    }

    /** {@link Upsampling}. */
    public Node doubled(Node in) {
        Node out = input(in.side(0), 2L * in.side(1), 2L * in.side(2), in.side(3));
        layers.add(new Upsampling(in, out));
        return out;
    }

    /** {@link Upsampling} and {@link Smoothed}. */
    public Node smoothlyDoubled(Node in) {
        Node out = doubled(in);
        layers.add(new Smoothed(out));
        return out;
    }

    /** {@link Packed}. */
    public Node packed(Node in) {
        Node out = input(in.side(0), in.side(1) / 2, in.side(2) / 2, 4L * in.side(3));
        layers.add(new Packed(in, out));
        return out;
    }

    /** {@link Join}. */
    public Node joined(Node... parts) {
        int channels = List.of(parts).stream().mapToInt(part -> part.side(3)).sum();
        Node out = input(parts[0].side(0), parts[0].side(1), parts[0].side(2), channels);
        layers.add(new Join(List.of(parts), out));
        return out;
    }

    /** {@link Fork}: two readers of a node. */
    public Fork fork(Node node) {
        Fork fork = new Fork(node, new Node(node.value(), gradientLike(node.value())));
        layers.add(fork);
        return fork;
    }

    /** {@link HalfSum}. */
    public Node halfSum(Node a, Node b) {
        layers.add(new HalfSum(a, b));
        return b;
    }

    /**
     * From the inputs to the outputs.
     *
     * @throws IllegalStateException if another thread is using the graph
     */
    public void forward() {
        alone.run(() -> layers.forEach(Layer::forward));
    }

    /**
     * From the outputs' gradients, written by whoever knows the loss, to those of weights and inputs.
     *
     * @throws IllegalStateException if the graph only infers, or another thread is using it
     */
    public void backward() {
        if (!learning) {
            throw new IllegalStateException("A graph that only infers has no way back.");
        }
        alone.run(() -> layers.reversed().forEach(Layer::backward));
    }

    /** Nodes of one size share it: it holds nothing from one layer to the next. */
    private INDArray scratchLike(Node node) {
        return scratches
                .computeIfAbsent(node.value().length(), length -> Nd4j.create(weights.type(), length))
                .reshape('c', node.value().shape());
    }

    private INDArray gradientLike(INDArray value) {
        return learning ? Nd4j.create(weights.type(), value.shape()) : value;
    }

    private Parameter parameter(String name, Initial initial, long... shape) {
        INDArray value = weights.array(name, initial, shape);
        return new Parameter(value, learning ? gradients.array(name, Initial.ZERO, shape) : value);
    }
}
