package nenrin.networks.landmarks;

import java.util.ArrayList;
import java.util.List;
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
 * A small network that looks at a rough box and says where the five points lie and how whole the face is. It looks twice: the second
 * time at the face turned and scaled as the first look found it. One thread at a time may use one.
 */
public final class LandmarkNet implements LandmarkFinder {
    private static final int SIZE = LandmarkFigure.SIZE;

    private final Graph graph;
    private final Node pictures;
    private final Node outputs;

    /**
     * The net with a file's weights, such as {@code ShippedModels.landmarks()}.
     *
     * @throws IllegalArgumentException if the file is of another network
     */
    public LandmarkNet(ModelFile file) {
        Weights weights = Weights.zero();
        graph = Graph.inferring(weights);
        pictures = graph.input(1, SIZE, SIZE, 3);
        outputs = LandmarkFigure.describe(graph, pictures);
        weights.fill(file.tensors(), "").ifPresent(problem -> {
            throw new IllegalArgumentException(problem);
        });
    }

    @Override
    public LandmarksFound find(Picture photo, Box roughFace) {
        double scale = SIZE / Math.max(roughFace.width(), roughFace.height());
        Point centre = roughFace.centre();
        LandmarksFound first =
                look(photo, new Similarity(scale, 0, SIZE / 2.0 - scale * centre.x(), SIZE / 2.0 - scale * centre.y()));
        Similarity straight =
                Similarity.fit(first.landmarks().points(), FaceTemplate.at(SIZE).points());
        return straight.scale() > 0 ? look(photo, straight) : first;
    }

    private LandmarksFound look(Picture photo, Similarity toCrop) {
        Numbers.write(Pixels.toFloats(Aligner.warp(photo, toCrop, SIZE)), pictures.value());
        graph.forward();
        float[] said = Numbers.read(outputs.value());
        Similarity toPhoto = toCrop.inverse();
        Landmarks landmarks = Landmarks.of(points(said, toPhoto));
        return new LandmarksFound(landmarks, 1 / (1 + Math.exp(-said[10])));
    }

    private static List<Point> points(float[] said, Similarity toPhoto) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < 10; i += 2) {
            points.add(toPhoto.apply(new Point((said[i] + 1) * SIZE / 2, (said[i + 1] + 1) * SIZE / 2)));
        }
        return points;
    }
}
