package nenrin.networks.engine;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import nenrin.networks.files.Tensor;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Named arrays: the weights of a network, or as many numbers that go with them (gradients, averages, Adam's moments). */
public final class Weights {
    private final Map<String, INDArray> arrays = new LinkedHashMap<>();
    private final @Nullable Random chance;
    private final DataType type;

    private Weights(@Nullable Random chance, DataType type) {
        this.chance = chance;
        this.type = type;
    }

    /** Weights drawn by chance when a graph first asks for them. */
    public static Weights drawn(long seed) {
        return new Weights(new Random(seed), DataType.FLOAT);
    }

    /** The same in double precision: slow, for tests of gradients. */
    static Weights drawnInDoublePrecision(long seed) {
        return new Weights(new Random(seed), DataType.DOUBLE);
    }

    /** Weights that are zero when a graph first asks for them, to be filled from a file or by layers. */
    public static Weights zero() {
        return new Weights(null, DataType.FLOAT);
    }

    /** The array of that name; made when first asked for. */
    INDArray array(String name, Initial initial, long... shape) {
        INDArray array = arrays.computeIfAbsent(name, n -> make(initial, shape));
        if (!Arrays.equals(array.shape(), shape)) {
            throw new IllegalStateException("Two layers call different weights " + name + ".");
        }
        return array;
    }

    private INDArray make(Initial initial, long... shape) {
        INDArray array = Nd4j.create(type, shape);
        if (chance != null && initial != Initial.ZERO) {
            Numbers.write(initial.draw(shape, chance), array);
        }
        return array;
    }

    /** Those whose names begin so, the same arrays: what an optimiser of its own shall move. */
    public Weights part(String prefix) {
        Weights part = new Weights(null, type);
        arrays.forEach((name, array) -> {
            if (name.startsWith(prefix)) {
                part.arrays.put(name, array);
            }
        });
        return part;
    }

    /** Zeros under the same names. */
    public Weights zerosAlike() {
        Weights alike = new Weights(null, type);
        arrays.forEach((name, array) -> alike.array(name, Initial.ZERO, array.shape()));
        return alike;
    }

    /** Copies another's numbers; both have the same names and shapes. */
    public void assign(Weights other) {
        arrays.forEach((name, array) -> array.assign(other.get(name)));
    }

    /** The numbers as tensors, each name behind a prefix. */
    public Map<String, Tensor> tensors(String prefix) {
        Map<String, Tensor> tensors = new LinkedHashMap<>();
        arrays.forEach((name, array) -> tensors.put(
                prefix + name,
                new Tensor(
                        Arrays.stream(array.shape()).mapToInt(Math::toIntExact).toArray(), Numbers.read(array))));
        return tensors;
    }

    /**
     * Takes over the tensors whose names begin with a prefix.
     *
     * @return what doesn't fit, as a sentence; nothing was changed then
     */
    public Optional<String> fill(Map<String, Tensor> tensors, String prefix) {
        for (Map.Entry<String, INDArray> entry : arrays.entrySet()) {
            Tensor tensor = tensors.get(prefix + entry.getKey());
            if (tensor == null) {
                return Optional.of("The model lacks the weights " + prefix + entry.getKey() + ".");
            }
            if (!Arrays.equals(
                    Arrays.stream(tensor.shape()).asLongStream().toArray(),
                    entry.getValue().shape())) {
                return Optional.of("The weights %s%s have the wrong shape.".formatted(prefix, entry.getKey()));
            }
        }
        arrays.forEach((name, array) -> {
            Tensor tensor = tensors.get(prefix + name);
            if (tensor != null) {
                Numbers.write(tensor.values(), array);
            }
        });
        return Optional.empty();
    }

    /** Of all its numbers, and of the graphs over it. */
    DataType type() {
        return type;
    }

    /** By name, in the order in which layers asked for them. */
    Map<String, INDArray> arrays() {
        return arrays;
    }

    INDArray get(String name) {
        INDArray array = arrays.get(name);
        if (array == null) {
            throw new IllegalStateException("There are no weights called " + name + ".");
        }
        return array;
    }
}
