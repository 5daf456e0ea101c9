package nenrin.networks.recipes;

import java.util.List;
import java.util.Random;
import nenrin.imaging.Picture;
import nenrin.imaging.geometry.Point;
import nenrin.networks.landmarks.LandmarkSample;

/** Draws samples of photographed faces and, now and then, of drawn ones. */
final class LandmarkDrawer {
    private static final double DRAWN = 0.12;
    private static final int TILE = 64;
    private static final int ACROSS = 16;

    private final RoughBoxes photographed;
    private final RoughBoxes drawn;
    private final Random chance;

    LandmarkDrawer(LandmarkFaces faces, long seed) {
        photographed = new RoughBoxes(faces.photographed(), faces.scenes(), faces.surroundings(), seed);
        drawn = new RoughBoxes(faces.drawn(), List.of(), faces.surroundings(), seed + 1000);
        chance = new Random(seed + 2000);
    }

    /** {@link RoughBoxes#draw}. */
    LandmarkSample draw() {
        return kind().draw();
    }

    /** {@link RoughBoxes#aligned}. */
    LandmarkSample aligned() {
        return kind().aligned();
    }

    private RoughBoxes kind() {
        return chance.nextDouble() < DRAWN ? drawn : photographed;
    }

    /** Some samples beside each other, whole faces with their points, to be looked at before anything is trained. */
    Picture sheet() {
        Picture sheet = Picture.filled(ACROSS * TILE, ACROSS * TILE, 0);
        for (int i = 0; i < ACROSS * ACROSS; i++) {
            LandmarkSample sample = draw();
            Picture tile = sample.whole() ? marked(sample) : sample.picture();
            sheet = Canvas.pasted(sheet, tile, i % ACROSS * TILE, i / ACROSS * TILE);
        }
        return sheet;
    }

    private static Picture marked(LandmarkSample sample) {
        byte[] rgb = sample.picture().rgb().clone();
        for (Point point : sample.landmarks().points()) {
            int x = Math.clamp((long) point.x(), 0, TILE - 1);
            int y = Math.clamp((long) point.y(), 0, TILE - 1);
            rgb[sample.picture().index(x, y) + 1] = (byte) 255;
        }
        return new Picture(TILE, TILE, rgb);
    }
}
