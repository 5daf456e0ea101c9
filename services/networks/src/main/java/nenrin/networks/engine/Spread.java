package nenrin.networks.engine;

import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Which weights of a convolution at the full side take part in which weights of its twin on packed pictures: see {@link FineConv}. */
final class Spread {
    private final int[] from;
    private final int[] to;
    private final double[] own;
    private final double[] last;
    private final double[] wide;
    private boolean done;

    private Spread(int count, int wideCount, int pairs) {
        from = new int[pairs];
        to = new int[pairs];
        own = new double[count];
        last = new double[count];
        wide = new double[wideCount];
    }

    /** [o] to [4 o]: the same for each of the four pixels. */
    static Spread ofBias(int outputs) {
        Spread spread = new Spread(outputs, 4 * outputs, 4 * outputs);
        Arrays.setAll(spread.from, i -> i % outputs);
        Arrays.setAll(spread.to, i -> i);
        return spread;
    }

    /** [3, 3, doubled + fine, o] to [3, 3, doubled + 4 fine, 4 o]. */
    static Spread ofWeights(int doubled, int fine, int outputs) {
        int inputs = doubled + fine;
        int wideInputs = doubled + 4 * fine;
        Spread spread = new Spread(9 * inputs * outputs, 9 * wideInputs * 4 * outputs, 36 * inputs * outputs);
        for (int i = 0; i < spread.from.length; i++) {
            int output = i % outputs;
            int input = i / outputs % inputs;
            int tap = i / outputs / inputs % 9;
            int pixel = i / outputs / inputs / 9;
            // Two rows and columns above the upper left pixel of the four is where the taps of the packed picture
            // begin.
            int row = pixel / 2 + tap / 3 + 1;
            int column = pixel % 2 + tap % 3 + 1;
            int wideTap = row / 2 * 3 + column / 2;
            int wideInput = input < doubled ? input : doubled + (row % 2 * 2 + column % 2) * fine + input - doubled;
            spread.from[i] = (tap * inputs + input) * outputs + output;
            spread.to[i] = ((wideTap * wideInputs + wideInput) * 4 + pixel) * outputs + output;
        }
        return spread;
    }

    /** Writes the wide weights, unless it has done so already for these. */
    void spread(INDArray weights, INDArray wideWeights) {
        Numbers.read(weights, own);
        if (done && Arrays.equals(own, last)) {
            return;
        }
        Arrays.fill(wide, 0);
        for (int i = 0; i < from.length; i++) {
            wide[to[i]] += own[from[i]];
        }
        Numbers.write(wide, wideWeights);
        System.arraycopy(own, 0, last, 0, own.length);
        done = true;
    }

    /** The way back: adds up the gradients of all that a weight has taken part in. */
    void collect(INDArray wideGradients, INDArray gradients) {
        Numbers.read(wideGradients, wide);
        Arrays.fill(own, 0);
        for (int i = 0; i < from.length; i++) {
            own[from[i]] += wide[to[i]];
        }
        Numbers.write(own, gradients);
    }
}
