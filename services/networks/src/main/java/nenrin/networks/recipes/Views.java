package nenrin.networks.recipes;

import java.util.Random;
import nenrin.imaging.alignment.Aligner;
import nenrin.imaging.alignment.FaceTemplate;
import nenrin.imaging.geometry.Point;
import nenrin.imaging.geometry.Similarity;
import nenrin.networks.landmarks.LandmarkSample;

/** Looks at faces from where chance puts the frame: pictures of 64x64 pixels, mirrored as often as not. */
final class Views {
    static final int SIZE = 64;

    /** Samples for each pixel that is shrunk away: drawing would else take as long as learning. */
    private static final double ENOUGH = 0.6;

    private final Random chance;

    Views(Random chance) {
        this.chance = chance;
    }

    /** The face turned (radians) and scaled about the middle of the template, then shifted (pixels of the result). */
    LandmarkSample of(MarkedFace face, double turn, double scale, Point shift, boolean whole) {
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
        LandmarkSample sample = new LandmarkSample(
                Aligner.warp(face.picture(), toCrop, SIZE, Math.ceil(ENOUGH / toCrop.scale())),
                face.landmarks().map(toCrop::apply),
                face.exact(),
                whole);
        return chance.nextBoolean() ? sample : sample.mirrored();
    }

    /** Up to thirty degrees to either side, radians. */
    double tilt() {
        return Math.toRadians(between(-30, 30));
    }

    /** To any side, by a share of the frame's; pixels. */
    Point shift(double reach) {
        double direction = between(0, 2 * Math.PI);
        return new Point(SIZE * reach * Math.cos(direction), SIZE * reach * Math.sin(direction));
    }

    double between(double low, double high) {
        return low + (high - low) * chance.nextDouble();
    }
}
