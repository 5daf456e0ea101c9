package nenrin.imaging.drawn;

import nenrin.imaging.Picture;
import nenrin.imaging.alignment.CubicSampler;
import nenrin.imaging.geometry.Point;

/**
 * Moves the parts of a face to other proportions, all in the face's own coordinates: the eyes are scaled about their centres, the
 * face is stretched downwards from them, cheeks, jaw and neck are scaled sideways. Everything falls smoothly to nothing around the
 * head.
 */
final class FaceWarp {
    /** Nothing moves farther out than this, in distances of the eyes from the face's middle line. */
    static final double ASIDE = 1.75;

    static final double ABOVE = -1.8;

    private static final double EYE_CORE = 0.30;
    private static final double EYE_REACH = 0.62;

    /** Above an eye the brow is near, and hair that hangs over it: nothing there moves as far as below. */
    private static final double ABOVE_EYE = 1.25;

    private final FaceFrame frame;
    private final double below;
    private final double eyeWide;
    private final double eyeHigh;
    private final Profile down;
    private final Profile wide;

    FaceWarp(FaceFrame frame, Proportions change) {
        this.frame = frame;
        double chin = frame.chin();
        double mouth = frame.mouth();
        below = chin + 1.5;
        eyeWide = Math.exp(change.eyes());
        eyeHigh = Math.exp(change.eyes() + change.lids() - 0.4 * change.length());
        double longer = change.length() * chin;
        down = Profile.through(
                ABOVE,
                0,
                -0.75,
                -0.25 * longer,
                0,
                -0.35 * longer,
                0.6 * mouth,
                0.04 * longer + change.nose() * mouth * 0.6,
                0.9 * mouth,
                0.24 * longer,
                1.15 * mouth,
                0.30 * longer,
                chin,
                0.65 * longer,
                below,
                0);
        wide = Profile.through(
                -0.6, 0, 0.6 * mouth, change.cheeks(), 1.2 * mouth, change.jaw(), chin + 0.3, change.neck(), below, 0);
    }

    /** The picture with the face's parts moved. */
    Picture of(Picture picture) {
        byte[] rgb = picture.rgb().clone();
        CubicSampler sampler = new CubicSampler(picture);
        Pixels.of(frame, -ASIDE, ABOVE, ASIDE, below, picture).forEach((x, y) -> {
            Point shown = frame.toFace(x + 0.5, y + 0.5);
            Point source = source(shown);
            if (!source.equals(shown)) {
                Point from = frame.toPicture(source.x(), source.y());
                sampler.read(from.x(), from.y(), rgb, picture.index(x, y));
            }
        });
        return new Picture(picture.width(), picture.height(), rgb);
    }

    /** Where to take what is to be shown at a place. */
    Point source(Point shown) {
        double aside = Smooth.step(ASIDE, 0.7, Math.abs(shown.x()));
        double y = shown.y() - aside * down.at(shown.y());
        double near = Smooth.step(1.5, 0.55, Math.abs(shown.x()));
        double x = shown.x() * Math.exp(-near * wide.at(y));
        return eye(0.5, eye(-0.5, new Point(x, y)));
    }

    private Point eye(double centre, Point place) {
        double x = place.x() - centre;
        double y = place.y();
        double distance = Math.hypot(x, y < 0 ? ABOVE_EYE * y : y);
        double share = Smooth.step(EYE_REACH, EYE_CORE * Math.sqrt(eyeWide * eyeHigh), distance);
        if (share == 0) {
            return place;
        }
        return new Point(centre + x * Math.pow(eyeWide, -share), y * Math.pow(eyeHigh, -share));
    }
}
