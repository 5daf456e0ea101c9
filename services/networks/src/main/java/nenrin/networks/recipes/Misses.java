package nenrin.networks.recipes;

import java.util.Random;
import nenrin.imaging.Picture;
import nenrin.imaging.alignment.FaceTemplate;
import nenrin.imaging.geometry.Point;
import nenrin.networks.landmarks.LandmarkSample;

/** Draws what is not a whole, upright face. */
final class Misses {
    /** How far above the middle of the template the eyes lie, pixels. */
    private static final double EYES_UP =
            Views.SIZE / 2.0 - FaceTemplate.at(Views.SIZE).leftEye().y();

    private final FaceSupply faces;
    private final Views views;
    private final Random chance;

    Misses(FaceSupply faces, Views views, Random chance) {
        this.faces = faces;
        this.views = views;
        this.chance = chance;
    }

    /** Something of that kind. */
    LandmarkSample draw(NotAFace kind) {
        FaceParts parts = faces.parts();
        return switch (kind) {
            case EYES -> part(parts.eyes(faces.face()), views.between(0.12, 0.25));
            case MOUTH -> part(parts.mouth(faces.face()), views.between(-0.25, -0.1));
            case HALF -> of(parts.half(faces.faceOrScene()), views.tilt(), views.between(0.8, 1.3), views.shift(0.1));
            case UPSIDE_DOWN -> upsideDown();
            case NEAR -> near(views.between(1.8, 3.2));
            case BESIDE ->
                of(faces.anywhere(), views.tilt(), views.between(0.7, 1.4), views.shift(views.between(0.45, 0.8)));
            case FAR ->
                of(
                        parts.amid(faces.face()),
                        views.tilt(),
                        views.between(0.25, 0.42),
                        views.shift(views.between(0, 0.2)));
            case BACKGROUND -> nothing(faces.surroundings().draw(Views.SIZE));
            case NOISE -> nothing(faces.surroundings().noise(Views.SIZE));
        };
    }

    private static LandmarkSample nothing(Picture picture) {
        return new LandmarkSample(picture, FaceTemplate.at(Views.SIZE), false, false);
    }

    /** All that a search shows of it: too near or far, off to any side; as often its eyes where eyes belong, which look like eyes. */
    private LandmarkSample upsideDown() {
        double turn = Math.PI + Math.toRadians(views.between(-70, 70));
        if (chance.nextBoolean()) {
            double scale = Math.exp(views.between(-0.9, 1.05));
            return of(faces.anywhere(), turn, scale, views.shift(views.between(0, 0.6) * Math.max(1, scale)));
        }
        double scale = views.between(0.65, 1.5);
        Point near = views.shift(views.between(0, 0.15));
        double x = near.x() - scale * EYES_UP * Math.sin(turn);
        double y = near.y() + scale * EYES_UP * Math.cos(turn) - EYES_UP;
        return of(faces.sceneOrAnywhere(), turn, scale, new Point(x, y));
    }

    /** Where a whole face would have it, or so large that it fills the frame; {@code lift} moves it to the middle then. */
    private LandmarkSample part(MarkedFace part, double lift) {
        return chance.nextBoolean()
                ? of(part, views.tilt(), views.between(0.8, 1.3), views.shift(views.between(0, 0.15)))
                : filling(part, views.between(1.3, 2.6), lift);
    }

    private LandmarkSample near(double scale) {
        if (chance.nextBoolean()) {
            return of(faces.face(), views.tilt(), scale, views.shift(views.between(0.25, 0.45) * scale));
        }
        double lift = chance.nextBoolean() ? views.between(0.15, 0.25) : views.between(-0.25, -0.1);
        return filling(faces.face(), scale, lift);
    }

    private LandmarkSample filling(MarkedFace face, double scale, double lift) {
        Point shift = new Point(Views.SIZE * views.between(-0.2, 0.2), Views.SIZE * scale * lift);
        return of(face, views.tilt(), scale, shift);
    }

    private LandmarkSample of(MarkedFace face, double turn, double scale, Point shift) {
        return views.of(face, turn, scale, shift, false);
    }
}
