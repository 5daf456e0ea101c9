package nenrin.networks.likeness;

import nenrin.imaging.Picture;
import nenrin.imaging.alignment.Aligner;
import nenrin.imaging.geometry.Similarity;
import nenrin.networks.engine.Graph;
import nenrin.networks.engine.Node;
import nenrin.networks.engine.Numbers;
import nenrin.networks.engine.Pixels;
import nenrin.networks.engine.Weights;
import nenrin.networks.files.ModelFile;

/**
 * Says how much two faces look like one person. It was taught by photos shown in two ways, so it knows a photo again in other light, from a
 * little nearer or bent a little; nobody told it what one person looks like in two photos. One thread at a time may use one.
 */
public final class Likeness {
    /** Side of the crop that it looks at, in pixels. */
    public static final int SIZE = LikenessFigure.SIZE;

    /** Name, in a model's metadata, of the likeness that one in ten faces exceeds after another's was laid half over it. */
    public static final String SAME = "likeness of faces half laid over by another's, highest tenth";

    private static final int LOOKS = 2;

    private final Graph graph;
    private final Node pictures;
    private final Node outputs;
    private final double same;

    /**
     * The net with a file's weights, such as {@code ShippedModels.likeness()}.
     *
     * @throws IllegalArgumentException if the file is of another network
     */
    public Likeness(ModelFile file) {
        Weights weights = Weights.zero();
        graph = Graph.inferring(weights);
        pictures = graph.input(LOOKS, SIZE, SIZE, 3);
        outputs = LikenessFigure.describe(graph, pictures);
        same = Double.parseDouble(file.metadata().getOrDefault(SAME, "1"));
        weights.fill(file.tensors(), "").ifPresent(problem -> {
            throw new IllegalArgumentException(problem);
        });
    }

    /** Above this likeness two faces count as one person's: nine in ten faces that are half somebody else's stay below. */
    public double same() {
        return same;
    }

    /**
     * What stands for a face: [128], of length 1. The face's mirror image is looked at as well.
     *
     * @param crop aligned, square; larger ones than 64x64 are averaged down
     */
    public float[] embedding(Picture crop) {
        double scale = (double) SIZE / crop.width();
        Picture sized = crop.width() == SIZE ? crop : Aligner.warp(crop, new Similarity(scale, 0, 0, 0), SIZE);
        float[] pixels = new float[LOOKS * SIZE * SIZE * 3];
        Pixels.toFloats(sized, pixels, 0);
        Pixels.toFloats(sized.mirrored(), pixels, pixels.length / LOOKS);
        Numbers.write(pixels, pictures.value());
        graph.forward();
        float[] looks = new Directions(Numbers.read(outputs.value()), LikenessFigure.OUTPUTS).units();
        return new Directions(sum(looks), LikenessFigure.OUTPUTS).units();
    }

    /** The cosine of the angle between two embeddings: 1 for one and the same picture, about 0 for strangers. */
    public static double cosine(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (double) one[i] * other[i];
        }
        return sum;
    }

    private static float[] sum(float[] looks) {
        float[] sum = new float[LikenessFigure.OUTPUTS];
        for (int i = 0; i < looks.length; i++) {
            sum[i % sum.length] += looks[i];
        }
        return sum;
    }
}
