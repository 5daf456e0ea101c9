package nenrin.networks.readers;

import java.util.ArrayList;
import java.util.List;
import nenrin.imaging.Picture;
import nenrin.imaging.alignment.Aligner;
import nenrin.imaging.geometry.Similarity;
import nenrin.networks.engine.Graph;
import nenrin.networks.engine.Node;
import nenrin.networks.engine.Numbers;
import nenrin.networks.engine.Pixels;
import nenrin.networks.engine.Weights;
import nenrin.networks.files.ModelFile;

/** Reads age and gender from aligned faces. It looks at each face and at its mirror image. One thread at a time may use one. */
public final class AgeReader {
    /** Side of the crop that it looks at, in pixels. */
    public static final int SIZE = AgeReaderFigure.SIZE;

    private static final int LOOKS = 2;

    private final Graph graph;
    private final Node pictures;
    private final Node outputs;
    private final float[] pixels = new float[LOOKS * SIZE * SIZE * 3];

    /**
     * The reader with a file's weights, such as {@code ShippedModels.ageReaderA()}.
     *
     * @throws IllegalArgumentException if the file is of another network
     */
    public AgeReader(ModelFile file) {
        Weights weights = Weights.zero();
        graph = Graph.inferring(weights);
        pictures = graph.input(LOOKS, SIZE, SIZE, 3);
        outputs = AgeReaderFigure.describe(graph, pictures);
        weights.fill(file.tensors(), "").ifPresent(problem -> {
            throw new IllegalArgumentException(problem);
        });
    }

    /** Reads square aligned crops; those larger than 96x96 are averaged down. */
    public List<AgeReading> read(List<Picture> crops) {
        List<AgeReading> readings = new ArrayList<>();
        for (Picture crop : crops) {
            readings.add(read(crop));
        }
        return readings;
    }

    /** Reads one. */
    public AgeReading read(Picture crop) {
        double scale = (double) SIZE / crop.width();
        Picture sized = crop.width() == SIZE ? crop : Aligner.warp(crop, new Similarity(scale, 0, 0, 0), SIZE);
        Pixels.toFloats(sized, pixels, 0);
        Pixels.toFloats(sized.mirrored(), pixels, pixels.length / LOOKS);
        Numbers.write(pixels, pictures.value());
        graph.forward();
        float[] said = Numbers.read(outputs.value());
        return reading(said, 0).and(reading(said, AgeReaderFigure.OUTPUTS));
    }

    private static AgeReading reading(float[] logits, int at) {
        double femaleness = 1 / (1 + Math.exp(-logits[at + AgeReaderFigure.YEARS]));
        return new AgeReading(femaleness, Softmax.of(logits, at, AgeReaderFigure.YEARS));
    }
}
