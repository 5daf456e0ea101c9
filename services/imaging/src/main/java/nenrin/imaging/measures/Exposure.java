package nenrin.imaging.measures;

import java.util.Locale;
import java.util.Map;
import nenrin.imaging.Picture;

/**
 * Whether a face is lit so that something can be seen: neither too dark nor too bright as a whole, not clipped to black or white, not
 * without contrast. The weakest of the three counts.
 */
public final class Exposure implements CropMeasure {
    private static final Ramp DARK = new Ramp(15, 60);
    private static final Ramp BRIGHT = new Ramp(245, 205);
    private static final Ramp CLIPPED = new Ramp(0.7, 0.2);
    private static final Ramp CONTRAST = new Ramp(6, 25);
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
        double contrast = CONTRAST.score(brightness.deviation);
        double score = Math.min(Math.min(dark, bright), Math.min(clipped, contrast));
        Map<String, String> evidence = Map.of(
                "clipped", String.format(Locale.ROOT, "%.3f", brightness.clipped),
                "deviation", String.format(Locale.ROOT, "%.1f", brightness.deviation));
        return new Measurement(
                name(), brightness.mean, "mean grey level", score, sentence(score, dark, bright, clipped), evidence);
    }

    private static String sentence(double score, double dark, double bright, double clipped) {
        if (score >= 50) {
            return "The face is lit well enough.";
        }
        if (score == dark) {
            return "The face is too dark.";
        }
        if (score == bright) {
            return "The face is too bright.";
        }
        return score == clipped ? "Much of the face is plain black or white." : "The face has hardly any contrast.";
    }

    /**
     * @param mean 0 to 255
     * @param deviation standard deviation, grey levels
     * @param clipped share of pixels that are as good as black or white
     */
    private record Brightness(double mean, double deviation, double clipped) {
        static Brightness of(Luma luma) {
            double sum = 0;
            double squares = 0;
            int clipped = 0;
            for (float value : luma.values()) {
                sum += value;
                squares += (double) value * value;
                clipped += value <= BLACK || value >= WHITE ? 1 : 0;
            }
            double count = luma.values().length;
            double mean = sum / count;
            return new Brightness(mean, Math.sqrt(Math.max(0, squares / count - mean * mean)), clipped / count);
        }
    }
}
