package nenrin.imaging.measures;

import java.util.Locale;
import java.util.Map;
import nenrin.imaging.Picture;

/** Whether a picture has colours: the mean distance of each pixel's largest and smallest channel. A note, no flaw. */
public final class Colour implements CropMeasure {
    private static final Ramp SCORE = new Ramp(2, 15);

    @Override
    public String name() {
        return "colour";
    }

    @Override
    public Measurement of(Picture crop) {
        double sum = 0;
        for (int i = 0; i < crop.rgb().length; i += 3) {
            int r = crop.rgb()[i] & 0xFF;
            int g = crop.rgb()[i + 1] & 0xFF;
            int b = crop.rgb()[i + 2] & 0xFF;
            sum += Math.max(r, Math.max(g, b)) - Math.min(r, Math.min(g, b));
        }
        double raw = 3 * sum / crop.rgb().length;
        double score = SCORE.score(raw);
        String sentence = String.format(
                Locale.ROOT,
                score < 50 ? "The picture is grey (%.0f of 100)." : "The picture has colours (%.0f of 100).",
                score);
        return new Measurement(name(), raw, "levels between channels", score, sentence, Map.of());
    }
}
