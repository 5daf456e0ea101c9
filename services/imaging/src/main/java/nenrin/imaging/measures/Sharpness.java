package nenrin.imaging.measures;

import java.util.Locale;
import java.util.Map;
import nenrin.imaging.Picture;

/**
 * How much fine detail a face has: the variance of the Laplacian of its brightness (Pech-Pacheco et al. 2000), over the face itself,
 * not the background. Faces enlarged to the crop from a few pixels have as little as blurred ones.
 */
public final class Sharpness implements CropMeasure {
    /** On a scale of logarithms, as each halving of the variance looks alike. */
    private static final Ramp SCORE = new Ramp(Math.log(4), Math.log(400));

    private static final double FACE_FROM = 0.15;
    private static final double FACE_TO = 0.85;

    @Override
    public String name() {
        return "sharpness";
    }

    @Override
    public Measurement of(Picture crop) {
        double variance = varianceOfLaplacian(Luma.of(crop));
        double score = SCORE.score(Math.log(Math.max(variance, 1e-3)));
        String sentence = String.format(Locale.ROOT, "The face is %s (score %.0f of 100).", word(score), score);
        return new Measurement(name(), variance, "grey levels squared", score, sentence, Map.of());
    }

    private static String word(double score) {
        if (score < 20) {
            return "blurred";
        }
        return score < 50 ? "soft" : "sharp";
    }

    private static double varianceOfLaplacian(Luma luma) {
        double sum = 0;
        double squares = 0;
        int count = 0;
        for (int y = from(luma.height()); y < to(luma.height()); y++) {
            for (int x = from(luma.width()); x < to(luma.width()); x++) {
                double value = laplacian(luma, x, y);
                sum += value;
                squares += value * value;
                count++;
            }
        }
        double mean = sum / count;
        return squares / count - mean * mean;
    }

    private static double laplacian(Luma luma, int x, int y) {
        return luma.at(x - 1, y) + luma.at(x + 1, y) + luma.at(x, y - 1) + luma.at(x, y + 1) - 4 * luma.at(x, y);
    }

    private static int from(int side) {
        return Math.max(1, (int) (FACE_FROM * side));
    }

    private static int to(int side) {
        return Math.min(side - 1, (int) (FACE_TO * side));
    }
}
