package nenrin.imaging.measures;

import java.util.Locale;
import java.util.Map;

/**
 * How many pixels of real detail a face is wide: those of the photo, or fewer where the photo was enlarged from a thumbnail. A picture
 * that was enlarged loses nothing when it is shrunk and enlarged again; the smallest side that keeps 99% of its variance is what it
 * really has.
 */
public final class Resolution implements FaceMeasure {
    private static final int[] FACTORS = {16, 12, 10, 8, 6, 5, 4, 3, 2};
    private static final double LOST = 0.01;
    private static final Ramp SCORE = new Ramp(Math.log(14), Math.log(60));

    @Override
    public String name() {
        return "size";
    }

    @Override
    public Measurement of(Sighting seen) {
        double own = seen.face().box().width();
        double real = Math.min(own, real(Luma.of(seen.crop())));
        double score = SCORE.score(Math.log(real));
        String sentence = String.format(
                Locale.ROOT,
                score < 50
                        ? "The face has the detail of one %.0f pixels wide (%.0f of 100)."
                        : "The face is large enough: detail of %.0f pixels (%.0f of 100).",
                real,
                score);
        return new Measurement(
                name(), real, "pixels", score, sentence, Map.of("width", String.format(Locale.ROOT, "%.0f", own)));
    }

    /** Between two factors the share that is lost tells where. */
    private static double real(Luma luma) {
        double variance = luma.variance();
        double before = 1;
        double beforeFactor = FACTORS[0] * 1.5;
        for (int factor : FACTORS) {
            double lost = variance < 1 ? 0 : lost(luma, factor) / variance;
            if (lost < LOST) {
                double share = Math.clamp(
                        Math.log(LOST / Math.max(lost, 1e-6))
                                / Math.log(Math.max(before, 2 * LOST) / Math.max(lost, 1e-6)),
                        0,
                        1);
                return luma.width() / (factor * Math.pow(beforeFactor / factor, share));
            }
            before = lost;
            beforeFactor = factor;
        }
        return luma.width() / (double) FACTORS[FACTORS.length - 1];
    }

    /** Mean square of what shrinking by a factor and enlarging again takes away. */
    private static double lost(Luma luma, int factor) {
        Luma small = luma.shrunk(factor);
        double squares = 0;
        int rows = (small.height() - 2) * factor;
        int columns = (small.width() - 2) * factor;
        for (int y = factor; y < factor + rows; y++) {
            squares += lostInRow(luma, small, factor, y, columns);
        }
        return squares / ((double) rows * columns);
    }

    private static double lostInRow(Luma luma, Luma small, int factor, int y, int columns) {
        double v = (y + 0.5) / factor - 0.5;
        int top = (int) v;
        float down = (float) (v - top);
        float[] between = new float[small.width()];
        for (int x = 0; x < between.length; x++) {
            between[x] = (1 - down) * small.at(x, top) + down * small.at(x, top + 1);
        }
        double step = 1.0 / factor;
        double squares = 0;
        for (int x = factor; x < factor + columns; x++) {
            double u = (x + 0.5) * step - 0.5;
            int left = (int) u;
            double enlarged = between[left] + (u - left) * (between[left + 1] - between[left]);
            double difference = luma.at(x, y) - enlarged;
            squares += difference * difference;
        }
        return squares;
    }
}
