package nenrin.networks.engine;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** What weights are before anything is learnt. */
public enum Initial {
    /** All zero. */
    ZERO {
        @Override
        double deviation(long inputs) {
            return 0;
        }
    },
    /** Normal, so that variance stays as it is through leaky ReLU of slope 0.2 (He et al. 2015, "Delving deep into rectifiers"). */
    KAIMING {
        @Override
        double deviation(long inputs) {
            return Math.sqrt(2 / (1.04 * inputs));
        }
    },
    /** The same behind a {@link TransposedConv}, of whose inputs a quarter takes part in each pixel. */
    TRANSPOSED {
        @Override
        double deviation(long inputs) {
            return 2 * KAIMING.deviation(inputs);
        }
    },
    /** All one. */
    ONE {
        @Override
        double deviation(long inputs) {
            return 0;
        }

        @Override
        float[] draw(long[] shape, RandomGenerator chance) {
            float[] ones = ZERO.draw(shape, chance);
            Arrays.fill(ones, 1);
            return ones;
        }
    },
    /** Normal with a standard deviation of 0.01: an output that begins near nothing. */
    SMALL {
        @Override
        double deviation(long inputs) {
            return 0.01;
        }
    };

    abstract double deviation(long inputs);

    /** Numbers for weights of a shape whose last side is that of the outputs. */
    float[] draw(long[] shape, RandomGenerator chance) {
        long count = 1;
        for (long side : shape) {
            count *= side;
        }
        float[] values = new float[Math.toIntExact(count)];
        double deviation = deviation(count / shape[shape.length - 1]);
        for (int i = 0; deviation > 0 && i < values.length; i++) {
            values[i] = (float) (deviation * chance.nextGaussian());
        }
        return values;
    }
}
