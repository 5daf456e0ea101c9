package nenrin.evaluation.figures;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nenrin.evaluation.judging.Aged;
import nenrin.evaluation.judging.Trial;
import nenrin.imaging.Picture;

/** Whether a face changes evenly with the years, or in jumps. */
final class Smoothness {
    private Smoothness() {}

    /** The mean step's change for the largest's: 1 where every five years change it as much, or nothing ever changes. */
    static double of(Trial trial) {
        List<Aged> steps = trial.everyFiveYears();
        double[] changes = IntStream.range(1, steps.size())
                .mapToDouble(i -> change(steps.get(i - 1).crop(), steps.get(i).crop()))
                .toArray();
        double largest = Arrays.stream(changes).max().orElse(0);
        double mean = Arrays.stream(changes).average().orElse(0);
        return largest == 0 ? 1 : mean / largest;
    }

    private static double change(Picture one, Picture other) {
        long sum = 0;
        for (int i = 0; i < one.rgb().length; i++) {
            sum += Math.abs((one.rgb()[i] & 0xFF) - (other.rgb()[i] & 0xFF));
        }
        return (double) sum / one.rgb().length;
    }
}
