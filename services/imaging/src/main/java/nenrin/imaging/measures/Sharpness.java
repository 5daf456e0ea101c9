package nenrin.imaging.measures;

import java.util.Locale;
import java.util.Map;
import nenrin.imaging.Picture;

/**
 * How much fine detail a face has for its coarse detail: the variance of the Laplacian (Pech-Pacheco et al. 2000) of its brightness at
 * half the crop's size, divided by that at an eighth. The variance alone would call dark skin and soft light blurred, as it grows with
 * contrast; at the full size it would measure the JPEG's noise. Faces enlarged from a few pixels have as little as blurred ones; where
 * there are so few that even the coarse detail is gone, what a natural face has for its contrast stands in for it.
 */
public final class Sharpness implements CropMeasure {
    /** On a scale of logarithms, as each halving looks alike. */
    private static final Ramp SCORE = new Ramp(Math.log(0.010), Math.log(0.15));

    private static final int FINE = 2;
    private static final int COARSE = 8;
    private static final double LEAST = 1e-6;

    /** Coarse detail for each contrast: 99 of 100 faces of UTKFace have more; faces enlarged from 11 pixels 0.2. */
    private static final double NATURAL = 0.4;

    @Override
    public String name() {
        return "sharpness";
    }

    @Override
    public Measurement of(Picture crop) {
        Luma luma = Luma.of(crop);
        Luma eighth = luma.shrunk(COARSE);
        double coarse = Math.max(eighth.varianceOfLaplacian(), NATURAL * eighth.variance());
        double raw = coarse < 1 ? 0 : luma.shrunk(FINE).varianceOfLaplacian() / coarse;
        double score = SCORE.score(Math.log(Math.max(raw, LEAST)));
        String sentence = String.format(Locale.ROOT, "The face is %s (%.0f of 100).", word(score), score);
        return new Measurement(name(), raw, "fine detail for each coarse", score, sentence, Map.of());
    }

    private static String word(double score) {
        if (score < 20) {
            return "blurred";
        }
        return score < 50 ? "soft" : "sharp";
    }
}
