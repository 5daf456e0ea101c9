package nenrin.networks.recipes;

import java.util.List;
import java.util.Random;
import nenrin.imaging.Picture;
import nenrin.imaging.alignment.Aligner;
import nenrin.imaging.alignment.FaceTemplate;
import nenrin.imaging.geometry.Landmarks;
import nenrin.imaging.geometry.Point;
import nenrin.imaging.geometry.Similarity;
import nenrin.networks.landmarks.LandmarkSample;

/** Draws what a rough detector shows of a face, and what is not a whole face. */
final class RoughBoxes {
    private static final int SIZE = 64;
    private static final double MISSES = 0.35;
    private static final List<NotAFace> KINDS = List.of(NotAFace.values());

    /** Samples for each pixel that is shrunk away: drawing would else take as long as learning. */
    private static final double ENOUGH = 0.6;

    private final List<KnownFace> faces;
    private final Random chance;
    private final Surroundings surroundings;
    private final FaceParts parts;

    /**
     * A face to draw from.
     *
     * @param picture square; 100 pixels a side are enough
     */
    record KnownFace(Picture picture, Landmarks landmarks) {}

    /**
     * Boxes around some faces.
     *
     * @param faces all of one size
     * @param surroundings pictures without faces
     */
    RoughBoxes(List<KnownFace> faces, List<Picture> surroundings, long seed) {
        this.faces = faces;
        chance = new Random(seed);
        this.surroundings =
                new Surroundings(surroundings, 2 * faces.getFirst().picture().width(), chance);
        parts = new FaceParts(this.surroundings, chance);
    }

    /** A third of the samples is not a whole face; of the others half are as a detector shows them, half as a second look does. */
    LandmarkSample draw() {
        if (chance.nextDouble() < MISSES) {
            return weathered(miss(KINDS.get(chance.nextInt(KINDS.size()))));
        }
        return weathered(chance.nextBoolean() ? rough() : nearlyAligned());
    }

    /** A whole face as a detector's box shows it: turned by up to 40 degrees, off by up to a fifth of the side, up to 1.45 times too large or small. */
    LandmarkSample rough() {
        return hit(between(-40, 40), Math.exp(between(-0.4, 0.37)), between(0, 0.2));
    }

    /** A whole face as a second look sees it. */
    LandmarkSample nearlyAligned() {
        return hit(5 * chance.nextGaussian(), Math.exp(0.06 * chance.nextGaussian()), 0.035 * chance.nextGaussian());
    }

    /** A whole face as the last look sees it, in other light. */
    LandmarkSample aligned() {
        return weathered(
                hit(3 * chance.nextGaussian(), Math.exp(0.035 * chance.nextGaussian()), 0.02 * chance.nextGaussian()));
    }

    private LandmarkSample hit(double degrees, double scale, double reach) {
        KnownFace face = chance.nextDouble() < 0.6 ? parts.amid(face()) : face();
        return mirrored(view(face, Math.toRadians(degrees), scale, shift(reach)), true);
    }

    /** Something of that kind. */
    LandmarkSample miss(NotAFace kind) {
        return switch (kind) {
            case EYES -> part(parts.eyes(face()), between(0.12, 0.25));
            case MOUTH -> part(parts.mouth(face()), between(-0.25, -0.1));
            case HALF -> missed(parts.half(face()), tilt(), between(0.8, 1.3), shift(0.1));
            case UPSIDE_DOWN ->
                missed(
                        maybeAmid(),
                        Math.PI + Math.toRadians(between(-70, 70)),
                        between(0.7, 1.3),
                        shift(between(0, 0.15)));
            case NEAR -> near(between(1.8, 3.2));
            case BESIDE -> missed(maybeAmid(), tilt(), between(0.7, 1.4), shift(between(0.45, 0.8)));
            case FAR -> missed(parts.amid(face()), tilt(), between(0.25, 0.42), shift(between(0, 0.2)));
            case BACKGROUND -> new LandmarkSample(surroundings.draw(SIZE), FaceTemplate.at(SIZE), false);
            case NOISE -> new LandmarkSample(surroundings.noise(SIZE), FaceTemplate.at(SIZE), false);
        };
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
        return mirrored(view(face, turn, scale, shift), false);
    }

    /** The face turned and scaled about the middle of the template, then shifted (pixels of the result). */
    private static LandmarkSample view(KnownFace face, double turn, double scale, Point shift) {
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
                true);
    }

    private LandmarkSample mirrored(LandmarkSample sample, boolean whole) {
        if (chance.nextBoolean()) {
            return new LandmarkSample(sample.picture(), sample.landmarks(), whole);
        }
        return new LandmarkSample(
                sample.picture().mirrored(), sample.landmarks().mirrored(SIZE), whole);
    }

    private LandmarkSample weathered(LandmarkSample sample) {
        return new LandmarkSample(Canvas.weathered(sample.picture(), chance), sample.landmarks(), sample.whole());
    }

    private KnownFace face() {
        return faces.get(chance.nextInt(faces.size()));
    }

    private KnownFace maybeAmid() {
        return chance.nextBoolean() ? parts.amid(face()) : face();
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
