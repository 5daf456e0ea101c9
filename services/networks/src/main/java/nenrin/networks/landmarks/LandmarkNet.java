package nenrin.networks.landmarks;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nenrin.imaging.Picture;
import nenrin.imaging.alignment.Aligner;
import nenrin.imaging.alignment.FaceTemplate;
import nenrin.imaging.detection.LandmarkFinder;
import nenrin.imaging.detection.LandmarksFound;
import nenrin.imaging.geometry.Box;
import nenrin.imaging.geometry.Landmarks;
import nenrin.imaging.geometry.Point;
import nenrin.imaging.geometry.Similarity;
import nenrin.networks.engine.Graph;
import nenrin.networks.engine.Node;
import nenrin.networks.engine.Numbers;
import nenrin.networks.engine.Pixels;
import nenrin.networks.engine.Weights;
import nenrin.networks.files.ModelFile;

/**
 * A small network that looks at a rough box and says where the five points lie and how whole the face is. It looks three times, the second
 * and third time at the face turned and scaled as the look before found it: twice with weights that know rough boxes and what is
 * no face, then with weights that know nothing but nearly aligned faces. One thread at a time may use one.
 */
public final class LandmarkNet implements LandmarkFinder {
    private static final int SIZE = LandmarkFigure.SIZE;

    /** Before the names of the weights that know rough boxes and what is no face. */
    public static final String ROUGH = "rough.";

    /** Before the names of the weights that know nothing but nearly aligned faces. */
    public static final String FINE = "fine.";

    private final Eye glance;
    private final Eye rough;
    private final Eye fine;

    /**
     * The net with a file's weights, such as {@code ShippedModels.landmarks()}.
     *
     * @throws IllegalArgumentException if the file is of another network
     */
    public LandmarkNet(ModelFile file) {
        glance = new Eye(file, ROUGH, 1);
        rough = new Eye(file, ROUGH, 2);
        fine = new Eye(file, FINE, 2);
    }

    @Override
    public LandmarksFound find(Picture photo, Box roughFace) {
        LandmarksFound first = rough.look(photo, upright(roughFace));
        LandmarksFound second = again(rough, photo, first);
        LandmarksFound third = again(fine, photo, second);
        // A face upside down looks whole once it is turned: the first look must have seen it so too.
        double wholeness = isUpright(third) ? Math.min(first.wholeness(), second.wholeness()) : 0;
        return new LandmarksFound(third.landmarks(), wholeness);
    }

    /** Whether the face is turned by less than sixty degrees, further than the net was taught to follow. */
    private static boolean isUpright(LandmarksFound found) {
        Similarity straight =
                Similarity.fit(found.landmarks().points(), FaceTemplate.at(SIZE).points());
        return straight.a() > 0.5 * straight.scale();
    }

    /** At the face as it was found, put on the template. */
    private static LandmarksFound again(Eye eye, Picture photo, LandmarksFound found) {
        Similarity straight =
                Similarity.fit(found.landmarks().points(), FaceTemplate.at(SIZE).points());
        return straight.scale() > 0 ? eye.look(photo, straight) : found;
    }

    @Override
    public LandmarksFound glance(Picture photo, Box roughFace) {
        Similarity toCrop = upright(roughFace);
        float[] said = glance.said(Pixels.toFloats(Aligner.warp(photo, toCrop, SIZE, Math.ceil(0.6 / toCrop.scale()))));
        return found(landmarks(said, 0), said[10], toCrop);
    }

    private static Similarity upright(Box frame) {
        double scale = SIZE / Math.max(frame.width(), frame.height());
        Point centre = frame.centre();
        return new Similarity(scale, 0, SIZE / 2.0 - scale * centre.x(), SIZE / 2.0 - scale * centre.y());
    }

    private static LandmarksFound found(Landmarks inCrop, double logit, Similarity toCrop) {
        return new LandmarksFound(inCrop.map(toCrop.inverse()::apply), 1 / (1 + Math.exp(-logit)));
    }

    private static float[] withMirrored(float[] crop) {
        float[] both = Arrays.copyOf(crop, 2 * crop.length);
        for (int pixel = 0; pixel < crop.length / 3; pixel++) {
            int across = pixel - 2 * (pixel % SIZE) + SIZE - 1;
            System.arraycopy(crop, 3 * pixel, both, crop.length + 3 * across, 3);
        }
        return both;
    }

    private static Landmarks landmarks(float[] said, int at) {
        return Landmarks.of(IntStream.range(0, 5)
                .mapToObj(i -> new Point((said[at + 2 * i] + 1) * SIZE / 2, (said[at + 2 * i + 1] + 1) * SIZE / 2))
                .toList());
    }

    private static Point middle(Point a, Point b) {
        return new Point((a.x() + b.x()) / 2, (a.y() + b.y()) / 2);
    }

    /** The network for so many crops at once. */
    private static final class Eye {
        private final Graph graph;
        private final Node pictures;
        private final Node outputs;

        Eye(ModelFile file, String prefix, int crops) {
            Weights weights = Weights.zero();
            graph = Graph.inferring(weights);
            pictures = graph.input(crops, SIZE, SIZE, 3);
            outputs = LandmarkFigure.describe(graph, pictures);
            weights.fill(file.tensors(), prefix).ifPresent(problem -> {
                throw new IllegalArgumentException(problem);
            });
        }

        /** At the crop and at its mirror image; the mean of what is said of both. */
        LandmarksFound look(Picture photo, Similarity toCrop) {
            float[] said = said(withMirrored(Pixels.toFloats(Aligner.warp(photo, toCrop, SIZE))));
            List<Point> seen = landmarks(said, 0).points();
            List<Point> mirrored =
                    landmarks(said, LandmarkFigure.OUTPUTS).mirrored(SIZE).points();
            List<Point> points = IntStream.range(0, seen.size())
                    .mapToObj(i -> middle(seen.get(i), mirrored.get(i)))
                    .toList();
            return found(Landmarks.of(points), (said[10] + said[10 + LandmarkFigure.OUTPUTS]) / 2, toCrop);
        }

        /** Eleven numbers for each crop. */
        float[] said(float[] crops) {
            Numbers.write(crops, pictures.value());
            graph.forward();
            return Numbers.read(outputs.value());
        }
    }
}
