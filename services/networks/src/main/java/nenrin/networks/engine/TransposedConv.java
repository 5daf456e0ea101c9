package nenrin.networks.engine;

import static nenrin.networks.engine.Ops.arrays;
import static nenrin.networks.engine.Ops.op;
import static org.nd4j.linalg.indexing.NDArrayIndex.all;
import static org.nd4j.linalg.indexing.NDArrayIndex.interval;
import static org.nd4j.linalg.indexing.NDArrayIndex.point;

import java.util.ArrayList;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.DynamicCustomOp;
import org.nd4j.linalg.factory.Nd4j;

/**
 * A 5x5 transposed convolution of stride 2 ("deconvolution", Zeiler et al. 2010; Dumoulin and Visin 2016, arXiv 1603.07285, chapter 4): [n, h, w, i]
 * with weights [5, 5, i, o] and bias [o] becomes [n, 2 h, 2 w, o]. Pixel r adds {@code x[r] w[k]} to pixel {@code 2 r + k - 2}, which is the way
 * back of a {@link Conv} 5x5 of stride 2.
 *
 * <p>Of the four pixels that each pixel becomes, every one sees at most 3x3 pixels. So it is a 3x3 convolution to 4 o channels, 11 of whose 36
 * taps stay zero, and {@code depth_to_space}: the same numbers as ND4J's {@code deconv2d} at a tenth of the time or less.
 */
final class TransposedConv implements Layer {
    private static final int KERNEL = 5;

    private final Parameter bias;
    private final boolean moving;
    private final Parameter wideBias;
    private final List<Tap> taps = new ArrayList<>();
    private final int outputs;
    private final Conv conv;
    private final DynamicCustomOp unpack;
    private final DynamicCustomOp pack;
    private boolean spread;

    /**
     * Between two nodes.
     *
     * @param packed [n, h, w, 4 o], used by nothing else
     * @param learning whether there is a way back
     * @param moving whether weights change between two runs
     */
    TransposedConv(Node in, Node packed, Node out, Parameter weight, Parameter bias, boolean learning, boolean moving) {
        this.bias = bias;
        this.moving = moving;
        outputs = out.side(3);
        Parameter wide = like(weight, learning, 3, 3, in.side(3), 4L * outputs);
        wideBias = like(bias, learning, 4L * outputs);
        for (int row = 0; row < KERNEL; row++) {
            for (int column = 0; column < KERNEL; column++) {
                taps.add(new Tap(
                        tap(weight.value(), row, column),
                        tap(weight.gradient(), row, column),
                        wideTap(wide.value(), row, column),
                        wideTap(wide.gradient(), row, column)));
            }
        }
        conv = new Conv(in, packed, 1, wide, wideBias);
        // Blocks of 2x2, NHWC.
        unpack = op("depth_to_space", arrays(packed.value()), arrays(out.value()), 2, 1);
        pack = op("space_to_depth", arrays(out.gradient()), arrays(packed.gradient()), 2, 1);
    }

    /** One weight of each pair of channels, and where it stands in the wide convolution. */
    private record Tap(INDArray own, INDArray ownGradient, INDArray wide, INDArray wideGradient) {}

    private static Parameter like(Parameter own, boolean learning, long... shape) {
        INDArray value = Nd4j.create(own.value().dataType(), shape);
        return new Parameter(value, learning ? Nd4j.create(value.dataType(), shape) : value);
    }

    private static INDArray tap(INDArray array, int row, int column) {
        return array.get(point(row), point(column), all(), all());
    }

    /** Even rows of the kernel make even rows of the picture; the further down in the kernel, the further up in the input. */
    private INDArray wideTap(INDArray array, int row, int column) {
        int pixel = row % 2 * 2 + column % 2;
        return array.get(
                point((row % 2 + 2 - row) / 2 + 1),
                point((column % 2 + 2 - column) / 2 + 1),
                all(),
                interval(pixel * outputs, (pixel + 1) * outputs));
    }

    private INDArray part(INDArray array, int pixel) {
        return array.get(interval(pixel * outputs, (pixel + 1) * outputs));
    }

    @Override
    public void forward() {
        if (moving || !spread) {
            taps.forEach(tap -> tap.wide().assign(tap.own()));
            for (int pixel = 0; pixel < 4; pixel++) {
                part(wideBias.value(), pixel).assign(bias.value());
            }
            spread = true;
        }
        conv.forward();
        Nd4j.exec(unpack);
    }

    @Override
    public void backward() {
        Nd4j.exec(pack);
        conv.backward();
        taps.forEach(tap -> tap.ownGradient().assign(tap.wideGradient()));
        bias.gradient().assign(part(wideBias.gradient(), 0));
        for (int pixel = 1; pixel < 4; pixel++) {
            bias.gradient().addi(part(wideBias.gradient(), pixel));
        }
    }
}
