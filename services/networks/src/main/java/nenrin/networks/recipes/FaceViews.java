package nenrin.networks.recipes;

import java.util.List;
import java.util.Random;
import nenrin.imaging.Picture;
import nenrin.networks.Bending;
import nenrin.networks.engine.Pixels;
import nenrin.networks.likeness.Likeness;

/**
 * Shows a face as another photo of the same person could: {@link FaceChanges}, and then lit unevenly, from large shadows down to fine lines,
 * and bent smoothly, so that shape and shading alone, which age changes, don't make another person. One thread each.
 */
final class FaceViews {
    private static final int SIZE = Likeness.SIZE;
    private static final int BENDING_GRID = 6;

    /** Shifts of the grid's points, as shares of the side. */
    private static final double BENT = 0.02;

    private final Random chance;
    private final FaceChanges changes;
    private final Bending bending = new Bending(SIZE, BENDING_GRID);

    FaceViews(long seed) {
        chance = new Random(seed);
        changes = new FaceChanges(seed + 1);
    }

    /** A view of an aligned crop of the likeness net's side. */
    Picture of(Picture crop) {
        float[] pixels = Pixels.toFloats(changes.of(crop));
        for (LightField light : lights()) {
            light.addTo(pixels, SIZE);
        }
        float[] bent = new float[pixels.length];
        bending.bend(pixels, shifts(), bent);
        return Pixels.toPicture(bent, 0, SIZE, SIZE);
    }

    private List<LightField> lights() {
        return List.of(
                new LightField(3, 0.22, chance), new LightField(9, 0.08, chance), new LightField(25, 0.05, chance));
    }

    private float[] shifts() {
        float[] shifts = new float[2 * BENDING_GRID * BENDING_GRID];
        for (int i = 0; i < shifts.length; i++) {
            shifts[i] = (float) (BENT * chance.nextGaussian());
        }
        return shifts;
    }
}
