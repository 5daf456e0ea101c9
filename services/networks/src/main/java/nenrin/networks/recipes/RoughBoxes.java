package nenrin.networks.recipes;

import java.util.List;
import java.util.Random;
import nenrin.imaging.Picture;
import nenrin.imaging.alignment.Aligner;
import nenrin.imaging.alignment.FaceTemplate;
import nenrin.imaging.geometry.Landmarks;
import nenrin.imaging.geometry.Point;
import nenrin.imaging.geometry.Similarity;
import nenrin.networks.landmarks.LandmarkNet;
import nenrin.networks.landmarks.LandmarkSample;

/** Draws what a rough detector shows of a face, and what is not a whole face. */
final class RoughBoxes {
    private static final int SIZE = 64;
    private static final double MISSES = 0.45;
    private static final double SCENES = 0.15;
    private static final List<NotAFace> KINDS = List.of(NotAFace.values());

    /** How far above the middle of the template the eyes lie, pixels. */
    private static final double EYES_UP =
            SIZE / 2.0 - FaceTemplate.at(SIZE).leftEye().y();

    /** Samples for each pixel that is shrunk away: drawing would else take as long as learning. */
    private static final double ENOUGH = 0.6;

    private final List<KnownFace> faces;
    private final List<KnownFace> scenes;
    private final Random chance;
    private final Surroundings surroundings;
    private final FaceParts parts;

    /**
     * A face to draw from.
     *
     * @param picture square; 100 pixels a side are enough
     * @param exact whether the landmarks are more than a rough guess
     */
    record KnownFace(Picture picture, Landmarks landmarks, boolean exact) {
        KnownFace(Picture picture, Landmarks landmarks) {
            this(picture, landmarks, true);
        }
    }

    /**
     * Boxes around some faces.
     *
     * @param faces all of one size
     * @param scenes whole photos, whose faces lie about where they are said to; there may be none
     * @param surroundings pictures without faces
     */
    RoughBoxes(List<KnownFace> faces, List<KnownFace> scenes, List<Picture> surroundings, long seed) {
        this.faces = faces;
        this.scenes = scenes;
        chance = new Random(seed);
        this.surroundings =
                new Surroundings(surroundings, 2 * faces.getFirst().picture().width(), chance);
        parts = new FaceParts(this.surroundings, chance);
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

    /** A whole face as a detector's box shows it: turned by up to 40 degrees, off by up to a fifth of the side, up to 1.45 times too large or small. */
    LandmarkSample rough() {
        return hit(maybeScene(), between(-40, 40), Math.exp(between(-0.4, 0.37)), between(0, 0.2));
    }

    /** A whole face as a second look sees it. */
    LandmarkSample nearlyAligned() {
        return hit(
                maybeScene(),
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
                hit(face(), 7 * chance.nextGaussian(), scale, 0.05 * LandmarkNet.CLOSER * chance.nextGaussian()));
    }

    private LandmarkSample hit(KnownFace face, double degrees, double scale, double reach) {
        KnownFace there = face.exact() && chance.nextDouble() < 0.6 ? parts.amid(face) : face;
        return maybeMirrored(view(there, Math.toRadians(degrees), scale, shift(reach), true));
    }

    /** Something of that kind. */
    LandmarkSample miss(NotAFace kind) {
        return switch (kind) {
            case EYES -> part(parts.eyes(face()), between(0.12, 0.25));
            case MOUTH -> part(parts.mouth(face()), between(-0.25, -0.1));
            case HALF -> missed(parts.half(maybeScene()), tilt(), between(0.8, 1.3), shift(0.1));
            case UPSIDE_DOWN -> upsideDown();
            case NEAR -> near(between(1.8, 3.2));
            case BESIDE -> missed(maybeAmid(), tilt(), between(0.7, 1.4), shift(between(0.45, 0.8)));
            case FAR -> missed(parts.amid(face()), tilt(), between(0.25, 0.42), shift(between(0, 0.2)));
            case BACKGROUND -> nothing(surroundings.draw(SIZE));
            case NOISE -> nothing(surroundings.noise(SIZE));
        };
    }

    private static LandmarkSample nothing(Picture picture) {
        return new LandmarkSample(picture, FaceTemplate.at(SIZE), false, false);
    }

    /** All that a search shows of it: too near or far, off to any side; as often its eyes where eyes belong, which look like eyes. */
    private LandmarkSample upsideDown() {
        double turn = Math.PI + Math.toRadians(between(-70, 70));
        if (chance.nextBoolean()) {
            double scale = Math.exp(between(-0.9, 1.05));
            return missed(maybeAmid(), turn, scale, shift(between(0, 0.6) * Math.max(1, scale)));
        }
        double scale = between(0.65, 1.5);
        Point near = shift(between(0, 0.15));
        double x = near.x() - scale * EYES_UP * Math.sin(turn);
        double y = near.y() + scale * EYES_UP * Math.cos(turn) - EYES_UP;
        return missed(scenes.isEmpty() || chance.nextBoolean() ? maybeAmid() : scene(), turn, scale, new Point(x, y));
    }

    /** Where a whole face would have it, or so large that it fills the frame; {@code lift} moves it to the middle then. */
    private LandmarkSample part(KnownFace part, double lift) {
        if (chance.nextBoolean()) {
            return missed(part, tilt(), between(0.8, 1.3), shift(between(0, 0.15)));
        }
        double scale = between(1.3, 2.6);
        return missed(part, tilt(), scale, new Point(SIZE * between(-0.2, 0.2), SIZE * scale * lift));
    }

    private LandmarkSample near(double scale) {
        if (chance.nextBoolean()) {
            return missed(face(), tilt(), scale, shift(between(0.25, 0.45) * scale));
        }
        double lift = chance.nextBoolean() ? between(0.15, 0.25) : between(-0.25, -0.1);
        return missed(face(), tilt(), scale, new Point(SIZE * between(-0.2, 0.2), SIZE * scale * lift));
    }

    private LandmarkSample missed(KnownFace face, double turn, double scale, Point shift) {
        return maybeMirrored(view(face, turn, scale, shift, false));
    }

    /** The face turned and scaled about the middle of the template, then shifted (pixels of the result). */
    private static LandmarkSample view(KnownFace face, double turn, double scale, Point shift, boolean whole) {
        Similarity straight =
                Similarity.fit(face.landmarks().points(), FaceTemplate.at(SIZE).points());
        double a = scale * Math.cos(turn);
        double b = scale * Math.sin(turn);
        double x = straight.tx() - SIZE / 2.0;
        double y = straight.ty() - SIZE / 2.0;
        Similarity toCrop = new Similarity(
                a * straight.a() - b * straight.b(),
                b * straight.a() + a * straight.b(),
                a * x - b * y + SIZE / 2.0 + shift.x(),
                b * x + a * y + SIZE / 2.0 + shift.y());
        return new LandmarkSample(
                Aligner.warp(face.picture(), toCrop, SIZE, Math.ceil(ENOUGH / toCrop.scale())),
                face.landmarks().map(toCrop::apply),
                face.exact(),
                whole);
    }

    private LandmarkSample maybeMirrored(LandmarkSample sample) {
        return chance.nextBoolean() ? sample : sample.mirrored();
    }

    private LandmarkSample weathered(LandmarkSample sample) {
        return sample.with(Canvas.weathered(sample.picture(), chance));
    }

    private KnownFace face() {
        return faces.get(chance.nextInt(faces.size()));
    }

    private KnownFace scene() {
        return scenes.get(chance.nextInt(scenes.size()));
    }

    private KnownFace maybeScene() {
        return !scenes.isEmpty() && chance.nextDouble() < SCENES ? scene() : face();
    }

    /** A face by itself, amid surroundings, or a scene. */
    private KnownFace maybeAmid() {
        return switch (chance.nextInt(scenes.isEmpty() ? 2 : 3)) {
            case 0 -> face();
            case 1 -> parts.amid(face());
            default -> scene();
        };
    }

    private double tilt() {
        return Math.toRadians(between(-30, 30));
    }

    private Point shift(double reach) {
        double direction = between(0, 2 * Math.PI);
        return new Point(SIZE * reach * Math.cos(direction), SIZE * reach * Math.sin(direction));
    }

    private double between(double low, double high) {
        return low + (high - low) * chance.nextDouble();
    }
}
