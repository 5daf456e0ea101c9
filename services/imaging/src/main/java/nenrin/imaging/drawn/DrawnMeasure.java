package nenrin.imaging.drawn;

import java.util.Locale;
import java.util.Map;
import nenrin.imaging.Picture;
import nenrin.imaging.alignment.Aligner;
import nenrin.imaging.geometry.Similarity;
import nenrin.imaging.measures.CropMeasure;
import nenrin.imaging.measures.Measurement;

/**
 * Whether a face is drawn. A drawing is made of even areas and hard edges; what lies between, the gentle slopes of cheeks and shadows,
 * is what most of a photo is made of. So the measure is the share of steep slopes less that of gentle ones, on the aligned face at 96
 * pixels, where neither a camera's noise nor a file's compression counts for much.
 */
public final class DrawnMeasure implements CropMeasure {
    /** From here on a face counts as drawn. */
    static final double DRAWN = -0.10;

    private static final int SIZE = 96;
    /** Slopes in steps of lightness (CIE L*, 0 to 100) for each pixel. */
    private static final double GENTLE = 1.5;

    private static final double MIDDLING = 6;
    private static final double STEEP = 10;

    /** A score of 50 at the threshold, of 0 and of 100 so far from it. */
    private static final double SURE = 0.3;

    @Override
    public String name() {
        return "drawn";
    }

    /** The score is that of a photo: 100 for one that surely is, 0 for a drawing. */
    @Override
    public Measurement of(Picture crop) {
        double raw = steepLessGentle(crop);
        double score = Math.clamp(50 - 50 * (raw - DRAWN) / SURE, 0, 100);
        String sentence = String.format(
                Locale.ROOT, "The face is %s (%.0f of 100).", raw >= DRAWN ? "drawn" : "photographed", score);
        return new Measurement(name(), raw, "steep less gentle slopes", score, sentence, Map.of());
    }

    /** The share of steep slopes less that of gentle ones, -1 to 1, on a square aligned crop of 96 pixels a side or more. */
    public static double steepLessGentle(Picture crop) {
        double scale = (double) SIZE / crop.width();
        Picture small = Aligner.warp(crop, new Similarity(scale, 0, 0, 0), SIZE);
        double[] lightness = new double[SIZE * SIZE];
        for (int i = 0; i < lightness.length; i++) {
            lightness[i] = Lab.of(small, i % SIZE, i / SIZE).l();
        }
        int balance = 0;
        for (int y = 2; y < SIZE - 2; y++) {
            for (int x = 2; x < SIZE - 2; x++) {
                balance += weight(slope(lightness, y * SIZE + x));
            }
        }
        return (double) balance / ((SIZE - 4) * (SIZE - 4));
    }

    private static double slope(double[] lightness, int at) {
        double right = (lightness[at + 1] - lightness[at - 1]) / 2;
        double down = (lightness[at + SIZE] - lightness[at - SIZE]) / 2;
        return Math.hypot(right, down);
    }

    private static int weight(double slope) {
        if (slope > STEEP) {
            return 1;
        }
        return slope >= GENTLE && slope < MIDDLING ? -1 : 0;
    }
}
