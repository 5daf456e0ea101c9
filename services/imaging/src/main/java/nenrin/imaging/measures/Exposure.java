package nenrin.imaging.measures;

import java.util.Locale;
import java.util.Map;
import nenrin.imaging.Picture;

/**
 * Whether a face is lit so that something can be seen: neither too dark nor too bright as a whole, not clipped to black or white. The
 * weakest counts.
 */
public final class Exposure implements CropMeasure {
    private static final Ramp DARK = new Ramp(15, 60);
    private static final Ramp BRIGHT = new Ramp(245, 205);
    private static final Ramp CLIPPED = new Ramp(0.7, 0.2);
    private static final int BLACK = 4;
    private static final int WHITE = 251;

    @Override
    public String name() {
        return "exposure";
    }

    @Override
    public Measurement of(Picture crop) {
        Brightness brightness = Brightness.of(Luma.of(crop));
        double dark = DARK.score(brightness.mean);
        double bright = BRIGHT.score(brightness.mean);
        double clipped = CLIPPED.score(brightness.clipped);
        double score = Math.min(Math.min(dark, bright), clipped);
        Map<String, String> evidence = Map.of("clipped", String.format(Locale.ROOT, "%.3f", brightness.clipped));
        return new Measurement(
                name(), brightness.mean, "mean grey level", score, sentence(score, dark, bright), evidence);
    }

    private static String sentence(double score, double dark, double bright) {
        if (score >= 50) {
            return "The face is lit well enough.";
        }
        if (score == dark) {
            return "The face is too dark.";
        }
        if (score == bright) {
            return "The face is too bright.";
        }
        return "Much of the face is plain black or white.";
    }

    /**
     * @param mean 0 to 255
     * @param clipped share of pixels that are as good as black or white
     */
    private record Brightness(double mean, double clipped) {
        static Brightness of(Luma luma) {
            double sum = 0;
            int clipped = 0;
            for (float value : luma.values()) {
                sum += value;
                clipped += value <= BLACK || value >= WHITE ? 1 : 0;
            }
            double count = luma.values().length;
            return new Brightness(sum / count, clipped / count);
        }
    }
}
