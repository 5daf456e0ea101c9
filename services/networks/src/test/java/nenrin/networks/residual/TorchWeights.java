package nenrin.networks.residual;

import java.util.LinkedHashMap;
import java.util.Map;
import nenrin.networks.files.Tensor;

/** Weights of PyTorch's layouts (OIHW for convolutions, [out, in] for dense layers, CHW when flattened) in ours. */
final class TorchWeights {
    private TorchWeights() {}

    /** The tensors behind a prefix, turned; {@code side} is that of the last pictures before the first dense layer. */
    static Map<String, Tensor> ours(Map<String, Tensor> theirs, String prefix, int side) {
        Map<String, Tensor> ours = new LinkedHashMap<>();
        theirs.forEach((name, tensor) -> {
            if (name.startsWith(prefix)) {
                ours.put(name.substring(prefix.length()), turned(name, tensor, side));
            }
        });
        return ours;
    }

    private static Tensor turned(String name, Tensor tensor, int side) {
        return switch (tensor.shape().length) {
            case 4 -> permuted(tensor, 2, 3, 1, 0);
            case 2 -> name.endsWith("hidden.weight") ? flattened(tensor, side) : permuted(tensor, 1, 0);
            default -> tensor;
        };
    }

    private static Tensor flattened(Tensor tensor, int side) {
        int outputs = tensor.shape()[0];
        int channels = tensor.shape()[1] / (side * side);
        Tensor pictures = new Tensor(new int[] {outputs, channels, side, side}, tensor.values());
        return new Tensor(
                new int[] {tensor.shape()[1], outputs},
                permuted(pictures, 2, 3, 1, 0).values());
    }

    /** Pictures from NCHW to NHWC. */
    static float[] channelsLast(Tensor pictures) {
        return permuted(pictures, 0, 2, 3, 1).values();
    }

    private static Tensor permuted(Tensor tensor, int... order) {
        int[] shape = new int[order.length];
        int[] strides = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            shape[i] = tensor.shape()[order[i]];
            strides[i] = 1;
            for (int j = order[i] + 1; j < order.length; j++) {
                strides[i] *= tensor.shape()[j];
            }
        }
        float[] values = new float[tensor.values().length];
        for (int i = 0; i < values.length; i++) {
            int rest = i;
            int at = 0;
            for (int k = order.length - 1; k >= 0; k--) {
                at += rest % shape[k] * strides[k];
                rest /= shape[k];
            }
            values[i] = tensor.values()[at];
        }
        return new Tensor(shape, values);
    }
}
