package nenrin.networks.readers;

/** Probabilities from logits. */
public final class Softmax {
    private Softmax() {}

    /** The softmax of {@code count} logits from {@code at} on. */
    public static float[] of(float[] logits, int at, int count) {
        float largest = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < count; i++) {
            largest = Math.max(largest, logits[at + i]);
        }
        float[] probabilities = new float[count];
        double sum = 0;
        for (int i = 0; i < count; i++) {
            probabilities[i] = (float) Math.exp(logits[at + i] - largest);
            sum += probabilities[i];
        }
        for (int i = 0; i < count; i++) {
            probabilities[i] /= (float) sum;
        }
        return probabilities;
    }
}
