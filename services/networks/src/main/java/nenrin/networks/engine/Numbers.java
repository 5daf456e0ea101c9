package nenrin.networks.engine;

import java.util.Arrays;
import org.bytedeco.javacpp.FloatPointer;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Numbers between Java's arrays and ND4J's, which must be whole ones, not slices. */
public final class Numbers {
    private Numbers() {}

    /** Copies an array's numbers out. */
    public static float[] read(INDArray array) {
        float[] values = new float[Math.toIntExact(array.length())];
        read(array, values);
        return values;
    }

    /** Copies an array's numbers into Java's array of the same length. */
    public static void read(INDArray array, float[] values) {
        if (isBlock(array)) {
            host(array).get(values);
        } else {
            System.arraycopy(array.data().asFloat(), 0, values, 0, values.length);
        }
    }

    /** The same, widened. */
    static void read(INDArray array, double[] values) {
        if (isBlock(array)) {
            float[] narrow = read(array);
            Arrays.setAll(values, i -> narrow[i]);
        } else {
            System.arraycopy(array.data().asDouble(), 0, values, 0, values.length);
        }
    }

    /** Copies as many numbers into an array as it holds. */
    public static void write(float[] values, INDArray array) {
        if (values.length != array.length()) {
            throw new IllegalArgumentException(values.length + " numbers don't fill " + array.length() + ".");
        }
        if (isBlock(array)) {
            host(array).put(values);
        } else {
            array.assign(Nd4j.createFromArray(values).reshape('c', array.shape()));
        }
    }

    /** The same, narrowed to what the array holds. */
    static void write(double[] values, INDArray array) {
        if (isBlock(array)) {
            float[] narrow = new float[values.length];
            for (int i = 0; i < narrow.length; i++) {
                narrow[i] = (float) values[i];
            }
            write(narrow, array);
        } else {
            array.assign(Nd4j.createFromArray(values).reshape('c', array.shape()));
        }
    }

    /** Whether one copy of a block of memory will do: ND4J's own ways go number by number, 30 times as slow. */
    private static boolean isBlock(INDArray array) {
        return array.dataType() == DataType.FLOAT && !Natives.cuda();
    }

    private static FloatPointer host(INDArray array) {
        return new FloatPointer(array.data().pointer()).capacity(array.length());
    }
}
