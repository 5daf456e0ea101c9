package nenrin.networks.likeness;

import nenrin.networks.engine.Graph;
import nenrin.networks.engine.Node;
import nenrin.networks.engine.Numbers;
import nenrin.networks.engine.Weights;
import nenrin.networks.files.ModelFile;

/**
 * How unlike a face a picture is, and which way it would be more like it: for searching, not for judging. Of what was found by it, {@link Likeness}
 * over the same weights thinks too well. One thread at a time may use one.
 */
public final class Resemblance {
    /** Side of the pictures that it looks at, in pixels. */
    public static final int SIZE = LikenessFigure.SIZE;

    private final Graph graph;
    private final Node picture;
    private final Node output;

    /**
     * The net with a file's weights, such as {@code ShippedModels.likeness()}.
     *
     * @throws IllegalArgumentException if the file is of another network
     */
    public Resemblance(ModelFile file) {
        Weights weights = Weights.zero();
        graph = Graph.searching(weights);
        picture = graph.input(1, SIZE, SIZE, 3);
        output = LikenessFigure.describe(graph, picture);
        weights.fill(file.tensors(), "").ifPresent(problem -> {
            throw new IllegalArgumentException(problem);
        });
    }

    /** What stands for a picture [64, 64, 3] in [-1, 1]: [128], of length 1. */
    public float[] embedding(float[] pixels) {
        return look(pixels).units();
    }

    /**
     * The squared distance of embeddings, 0 to 4.
     *
     * @param pixels [64, 64, 3] in [-1, 1]
     * @param target another picture's embedding
     * @param gradient by the pixels, written
     */
    public double distance(float[] pixels, float[] target, float[] gradient) {
        Directions said = look(pixels);
        float[] byUnits = new float[target.length];
        double distance = 0;
        for (int i = 0; i < target.length; i++) {
            double off = said.units()[i] - target[i];
            distance += off * off;
            byUnits[i] = (float) (2 * off);
        }
        said.back(byUnits);
        Numbers.write(byUnits, output.gradient());
        graph.backward();
        Numbers.read(picture.gradient(), gradient);
        return distance;
    }

    private Directions look(float[] pixels) {
        Numbers.write(pixels, picture.value());
        graph.forward();
        return new Directions(Numbers.read(output.value()), LikenessFigure.OUTPUTS);
    }
}
