package nenrin.imaging.measures;

import java.util.Locale;
import java.util.Map;

/**
 * How much a JPEG's blocks show: the mean step in brightness over the edges of its 8x8 blocks, for each step beside them (the blockiness
 * of Wang, Sheikh and Bovik 2002, as a ratio). 1 where there are no blocks.
 */
public final class Compression implements FaceMeasure {
    private static final int BLOCK = 8;
    private static final Ramp SCORE = new Ramp(2.2, 1.15);

    /** A step that every picture may have, grey levels: without it a plain picture would divide by nothing. */
    private static final double NOISE = 0.5;

    @Override
    public String name() {
        return "compression";
    }

    @Override
    public Measurement of(Sighting seen) {
        Luma luma = Luma.of(seen.photo());
        double raw = Math.max(steps(luma, 1, 0), steps(luma, 0, 1));
        double score = SCORE.score(raw);
        String sentence = String.format(
                Locale.ROOT,
                score < 50
                        ? "The file's compression left blocks (%.0f of 100)."
                        : "No blocks of compression are seen (%.0f of 100).",
                score);
        return new Measurement(name(), raw, "step over an edge for one beside it", score, sentence, Map.of());
    }

    /** From each pixel to the next to the right, or down. */
    private static double steps(Luma luma, int right, int down) {
        double over = 0;
        double beside = 0;
        int overCount = 0;
        int besideCount = 0;
        for (int y = 0; y < luma.height() - down; y++) {
            for (int x = 0; x < luma.width() - right; x++) {
                double step = Math.abs(luma.at(x + right, y + down) - luma.at(x, y));
                if ((right * x + down * y) % BLOCK == BLOCK - 1) {
                    over += step;
                    overCount++;
                } else {
                    beside += step;
                    besideCount++;
                }
            }
        }
        return overCount == 0 ? 1 : (over / overCount + NOISE) / (beside / Math.max(1, besideCount) + NOISE);
    }
}
