package nenrin.networks.files;

import java.util.Arrays;

/**
 * Numbers in rows. The arrays are not copied.
 *
 * @param shape sides, outermost first; no sides is a single number
 * @param values as many as the product of the sides, the last side running fastest
 */
public record Tensor(int[] shape, float[] values) {
    /** Checks that the numbers are as many as the shape says. */
    public Tensor {
        long count = 1;
        for (int side : shape) {
            count = Math.multiplyExact(count, side);
        }
        if (count != values.length) {
            throw new IllegalArgumentException(
                    "A tensor of shape %s can't hold %d numbers.".formatted(Arrays.toString(shape), values.length));
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tensor that && Arrays.equals(shape, that.shape) && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(shape) + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "Tensor" + Arrays.toString(shape);
    }
}
