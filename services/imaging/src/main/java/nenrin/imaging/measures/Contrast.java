package nenrin.imaging.measures;

import java.util.Locale;
import java.util.Map;
import nenrin.imaging.Picture;

/** How much the brightness of a face varies: its standard deviation. */
public final class Contrast implements CropMeasure {
    private static final Ramp SCORE = new Ramp(6, 32);

    @Override
    public String name() {
        return "contrast";
    }

    @Override
    public Measurement of(Picture crop) {
        double deviation = Math.sqrt(Math.max(0, Luma.of(crop).variance()));
        double score = SCORE.score(deviation);
        String sentence = String.format(
                Locale.ROOT,
                score < 50 ? "The face is flat (%.0f of 100)." : "There is contrast (%.0f of 100).",
                score);
        return new Measurement(name(), deviation, "grey levels", score, sentence, Map.of());
    }
}
