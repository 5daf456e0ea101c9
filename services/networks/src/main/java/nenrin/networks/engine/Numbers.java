package nenrin.networks.engine;

import org.bytedeco.javacpp.FloatPointer;
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
        if (Natives.cuda()) {
            System.arraycopy(array.reshape('c', array.length()).toFloatVector(), 0, values, 0, values.length);
        } else {
            host(array).get(values);
        }
    }

    /** Copies as many numbers into an array as it holds. */
    public static void write(float[] values, INDArray array) {
        if (values.length != array.length()) {
            throw new IllegalArgumentException(values.length + " numbers don't fill " + array.length() + ".");
        }
        if (Natives.cuda()) {
            array.assign(Nd4j.createFromArray(values).reshape('c', array.shape()));
        } else {
            host(array).put(values);
        }
    }

    /** One copy of a block of memory: {@code toFloatVector} and {@code setData} go number by number, 30 times as slow. */
    private static FloatPointer host(INDArray array) {
        return new FloatPointer(array.data().pointer()).capacity(array.length());
    }
}
