package nenrin.networks.landmarks;

import java.util.Arrays;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;
import nenrin.imaging.Picture;
import nenrin.imaging.alignment.Aligner;
import nenrin.imaging.geometry.Landmarks;
import nenrin.imaging.geometry.Point;
import nenrin.imaging.geometry.Similarity;
import nenrin.networks.engine.Graph;
import nenrin.networks.engine.Node;
import nenrin.networks.engine.Numbers;
import nenrin.networks.engine.Pixels;
import nenrin.networks.engine.Weights;
import nenrin.networks.files.ModelFile;
import nenrin.networks.supervised.Task;

/** A network with a file's weights, for so many crops at once. One thread at a time. */
final class Eye {
    static final int SIZE = LandmarkFigure.SIZE;

    private final Graph graph;
    private final Node pictures;
    private final Node outputs;

    /**
     * Of the weights whose names begin with a prefix.
     *
     * @throws IllegalArgumentException if the file is of another network
     */
    Eye(Task<?> task, ModelFile file, String prefix, int crops) {
        Weights weights = Weights.zero();
        graph = Graph.inferring(weights);
        pictures = graph.input(crops, SIZE, SIZE, 3);
        outputs = task.describe(graph, pictures);
        weights.fill(file.tensors(), prefix).ifPresent(problem -> {
            throw new IllegalArgumentException(problem);
        });
    }

    /** What it says of each crop, one behind another. */
    float[] said(float[] crops) {
        Numbers.write(crops, pictures.value());
        graph.forward();
        return Numbers.read(outputs.value());
    }

    /** What it says of a crop and, behind that, of its mirror image. */
    float[] saidOfBoth(Picture photo, Similarity toCrop) {
        return said(withMirrored(Pixels.toFloats(Aligner.warp(photo, toCrop, SIZE))));
    }

    private static float[] withMirrored(float[] crop) {
        float[] both = Arrays.copyOf(crop, 2 * crop.length);
        for (int pixel = 0; pixel < crop.length / 3; pixel++) {
            int across = pixel - 2 * (pixel % SIZE) + SIZE - 1;
            System.arraycopy(crop, 3 * pixel, both, crop.length + 3 * across, 3);
        }
        return both;
    }

    /** Ten coordinates in -1 to 1 from {@code at} on, as points of the crop. */
    static Landmarks landmarks(float[] said, int at) {
        return Landmarks.of(IntStream.range(0, 5)
                .mapToObj(i -> new Point((said[at + 2 * i] + 1) * SIZE / 2, (said[at + 2 * i + 1] + 1) * SIZE / 2))
                .toList());
    }

    /** Halfway between the points of a crop and those of its mirror image. */
    static Landmarks mean(Landmarks crop, Landmarks mirrored) {
        List<Point> seen = crop.points();
        List<Point> across = mirrored.mirrored(SIZE).points();
        BinaryOperator<Point> middle = (a, b) -> new Point((a.x() + b.x()) / 2, (a.y() + b.y()) / 2);
        return Landmarks.of(IntStream.range(0, seen.size())
                .mapToObj(i -> middle.apply(seen.get(i), across.get(i)))
                .toList());
    }
}
