package nenrin.networks.engine;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * A 3x3 convolution over pictures of twice the side, which lie packed ({@link SpaceToDepth}): [n, h, w, d + 4 f] with weights
 * [3, 3, d + f, o] and bias [o] becomes [n, h, w, 4 o]. Of the d first channels each pixel stands for four equal ones, as {@link Upsampling}
 * makes them; the f others come packed. The numbers are those of {@link Conv} over [n, 2 h, 2 w, d + f].
 *
 * <p>What {@code conv2d} gets are weights [3, 3, d + 4 f, 4 o], spread out of the layer's own whenever those have moved (sub-pixel
 * convolution, Shi et al. 2016, arXiv 1609.05158). It has more to multiply, but with many channels and without the large pictures
 * in memory it is much the faster: 0001 in {@code decisions} has the figures.
 */
final class FineConv implements Layer {
    private final Parameter weight;
    private final Parameter bias;
    private final Spread weights;
    private final Spread biases;
    private final Parameter spreadWeight;
    private final Parameter spreadBias;
    private final Conv conv;

    FineConv(Node in, Node out, int doubled, Parameter weight, Parameter bias, boolean learning) {
        this.weight = weight;
        this.bias = bias;
        int inputs = in.side(3);
        int outputs = out.side(3);
        spreadWeight = parameter(weight, learning, 3, 3, inputs, outputs);
        spreadBias = parameter(bias, learning, outputs);
        weights = Spread.ofWeights(doubled, (inputs - doubled) / 4, outputs / 4);
        biases = Spread.ofBias(outputs / 4);
        conv = new Conv(in, out, 1, spreadWeight, spreadBias);
    }

    private static Parameter parameter(Parameter like, boolean learning, long... shape) {
        INDArray value = Nd4j.create(like.value().dataType(), shape);
        return new Parameter(value, learning ? Nd4j.create(like.value().dataType(), shape) : value);
    }

    @Override
    public void forward() {
        weights.spread(weight.value(), spreadWeight.value());
        biases.spread(bias.value(), spreadBias.value());
        conv.forward();
    }

    @Override
    public void backward() {
        conv.backward();
        weights.collect(spreadWeight.gradient(), weight.gradient());
        biases.collect(spreadBias.gradient(), bias.gradient());
    }
}
