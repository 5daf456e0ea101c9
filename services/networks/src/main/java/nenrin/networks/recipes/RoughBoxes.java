package nenrin.networks.recipes;

import java.util.List;
import java.util.Random;
import nenrin.imaging.Picture;
import nenrin.networks.landmarks.LandmarkNet;
import nenrin.networks.landmarks.LandmarkSample;

/** Draws what a rough detector shows of a face, and what is not a whole face. */
final class RoughBoxes {
    private static final double MISSES = 0.45;
    private static final List<NotAFace> KINDS = List.of(NotAFace.values());

    private final FaceSupply faces;
    private final Random chance;
    private final Views views;
    private final Misses misses;

    /**
     * Boxes around some faces.
     *
     * @param faces all of one size
     * @param scenes whole photos, whose faces lie about where they are said to; there may be none
     * @param surroundings pictures without faces
     */
    RoughBoxes(List<MarkedFace> faces, List<MarkedFace> scenes, List<Picture> surroundings, long seed) {
        chance = new Random(seed);
        this.faces = new FaceSupply(faces, scenes, surroundings, chance);
        views = new Views(chance);
        misses = new Misses(this.faces, views, chance);
    }

    /**
     * Nearly half of the samples are not a whole face, every third of these is upside down, for a search sees thousands of such frames; of the
     * others half are as a detector shows them, half as a second look does.
     */
    LandmarkSample draw() {
        if (chance.nextDouble() < MISSES) {
            NotAFace any = KINDS.get(chance.nextInt(KINDS.size()));
            return weathered(miss(chance.nextInt(4) == 0 ? NotAFace.UPSIDE_DOWN : any));
        }
        return weathered(chance.nextBoolean() ? rough() : nearlyAligned());
    }

    /** Something of that kind, in no other light. */
    LandmarkSample miss(NotAFace kind) {
        return misses.draw(kind);
    }

    /** A whole face as a detector's box shows it: turned by up to 40 degrees, off by up to a fifth of the side, up to 1.45 times too large or small. */
    LandmarkSample rough() {
        return hit(
                faces.faceOrScene(),
                views.between(-40, 40),
                Math.exp(views.between(-0.4, 0.37)),
                views.between(0, 0.2));
    }

    /** A whole face as a second look sees it. */
    LandmarkSample nearlyAligned() {
        return hit(
                faces.faceOrScene(),
                5 * chance.nextGaussian(),
                Math.exp(0.06 * chance.nextGaussian()),
                0.035 * chance.nextGaussian());
    }

    /**
     * A whole face as the last look sees it, in other light. It is off by more than a second look leaves, so that where a face lies in the frame says
     * nothing of its points: frames are laid by the true points here, and a net that is sure of the frame reads the truth from it.
     */
    LandmarkSample aligned() {
        double scale = LandmarkNet.CLOSER * Math.exp(0.09 * chance.nextGaussian());
        return weathered(
                hit(faces.face(), 7 * chance.nextGaussian(), scale, 0.05 * LandmarkNet.CLOSER * chance.nextGaussian()));
    }

    private LandmarkSample hit(MarkedFace face, double degrees, double scale, double reach) {
        MarkedFace there =
                face.exact() && chance.nextDouble() < 0.6 ? faces.parts().amid(face) : face;
        return views.of(there, Math.toRadians(degrees), scale, views.shift(reach), true);
    }

    private LandmarkSample weathered(LandmarkSample sample) {
        return sample.with(Canvas.weathered(sample.picture(), chance));
    }
}
