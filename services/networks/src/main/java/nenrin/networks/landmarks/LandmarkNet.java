package nenrin.networks.landmarks;

import nenrin.imaging.Picture;
import nenrin.imaging.alignment.Aligner;
import nenrin.imaging.alignment.FaceTemplate;
import nenrin.imaging.detection.LandmarkFinder;
import nenrin.imaging.detection.LandmarksFound;
import nenrin.imaging.geometry.Box;
import nenrin.imaging.geometry.Landmarks;
import nenrin.imaging.geometry.Point;
import nenrin.imaging.geometry.Similarity;
import nenrin.networks.engine.Pixels;
import nenrin.networks.files.ModelFile;

/**
 * Two small networks that look at a rough box and say where the five points lie and how whole the face is. They look three times, the second
 * and third time at the face turned and scaled as the look before found it: twice by {@link LandmarkFigure}, which knows rough boxes and
 * what is no face, then closer by {@link HeatMapFigure}, which knows nothing but nearly aligned faces. One thread at a time may use one.
 */
public final class LandmarkNet implements LandmarkFinder {
    /** Before the names of the weights that know rough boxes and what is no face. */
    public static final String ROUGH = "rough.";

    /** Before the names of the weights that know nothing but nearly aligned faces. */
    public static final String FINE = "fine.";

    /** The last look sees the face so much larger than the template has it. */
    public static final double CLOSER = 1.35;

    private static final int SIZE = Eye.SIZE;

    private final Eye glance;
    private final Eye rough;
    private final Eye fine;

    /**
     * The net with a file's weights, such as {@code ShippedModels.landmarks()}.
     *
     * @throws IllegalArgumentException if the file is of another network
     */
    public LandmarkNet(ModelFile file) {
        glance = new Eye(new LandmarkTask(), file, ROUGH, 1);
        rough = new Eye(new LandmarkTask(), file, ROUGH, 2);
        fine = new Eye(new HeatMapTask(), file, FINE, 2);
    }

    @Override
    public LandmarksFound find(Picture photo, Box roughFace) {
        LandmarksFound first = look(photo, upright(roughFace));
        Similarity straight = straight(first.landmarks());
        if (straight.scale() == 0) {
            return first;
        }
        LandmarksFound second = look(photo, straight);
        Landmarks points = lookCloser(photo, second.landmarks());
        // A face upside down looks whole once it is turned: the first look must have seen it so too.
        double wholeness = isUpright(points) ? Math.min(first.wholeness(), second.wholeness()) : 0;
        return new LandmarksFound(points, wholeness);
    }

    @Override
    public LandmarksFound glance(Picture photo, Box roughFace) {
        Similarity toCrop = upright(roughFace);
        float[] said = glance.said(Pixels.toFloats(Aligner.warp(photo, toCrop, SIZE, Math.ceil(0.6 / toCrop.scale()))));
        return found(Eye.landmarks(said, 0), said[10], toCrop);
    }

    private LandmarksFound look(Picture photo, Similarity toCrop) {
        float[] said = rough.saidOfBoth(photo, toCrop);
        int mirrored = LandmarkFigure.OUTPUTS;
        Landmarks points = Eye.mean(Eye.landmarks(said, 0), Eye.landmarks(said, mirrored));
        return found(points, (said[10] + said[10 + mirrored]) / 2, toCrop);
    }

    private Landmarks lookCloser(Picture photo, Landmarks nearly) {
        Similarity straight = straight(nearly);
        if (straight.scale() == 0) {
            return nearly;
        }
        Similarity toCrop = closer(straight);
        float[] said = fine.saidOfBoth(photo, toCrop);
        float[] mirrored = HeatMaps.points(said, HeatMaps.NUMBERS);
        return Eye.mean(Eye.landmarks(HeatMaps.points(said, 0), 0), Eye.landmarks(mirrored, 0))
                .map(toCrop.inverse()::apply);
    }

    /** Whether the face is turned by less than sixty degrees, further than the net was taught to follow. */
    private static boolean isUpright(Landmarks points) {
        Similarity straight = straight(points);
        return straight.a() > 0.5 * straight.scale();
    }

    /** Onto the template. */
    private static Similarity straight(Landmarks points) {
        return Similarity.fit(points.points(), FaceTemplate.at(SIZE).points());
    }

    private static Similarity closer(Similarity toCrop) {
        double less = (1 - CLOSER) * SIZE / 2;
        return new Similarity(
                CLOSER * toCrop.a(), CLOSER * toCrop.b(), CLOSER * toCrop.tx() + less, CLOSER * toCrop.ty() + less);
    }

    private static Similarity upright(Box frame) {
        double scale = SIZE / Math.max(frame.width(), frame.height());
        Point centre = frame.centre();
        return new Similarity(scale, 0, SIZE / 2.0 - scale * centre.x(), SIZE / 2.0 - scale * centre.y());
    }

    private static LandmarksFound found(Landmarks inCrop, double logit, Similarity toCrop) {
        return new LandmarksFound(inCrop.map(toCrop.inverse()::apply), 1 / (1 + Math.exp(-logit)));
    }
}
