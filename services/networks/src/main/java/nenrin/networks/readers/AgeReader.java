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

    private static final int NUMBERS = SIZE * SIZE * 3;

    private final int batch;
    private final Graph graph;
    private final Node pictures;
    private final Node outputs;
    private final float[] pixels;

    /**
     * The reader with a file's weights, such as {@code ShippedModels.ageReaderA()}, for one face at a time.
     *
     * @throws IllegalArgumentException if the file is of another network
     */
    public AgeReader(ModelFile file) {
        this(file, 1);
    }

    /**
     * The same for many faces.
     *
     * @param batch how many faces go through it at once
     */
    public AgeReader(ModelFile file, int batch) {
        this.batch = batch;
        Weights weights = Weights.zero();
        graph = Graph.inferring(weights);
        pictures = graph.input((long) LOOKS * batch, SIZE, SIZE, 3);
        outputs = AgeReaderFigure.describe(graph, pictures);
        pixels = new float[LOOKS * batch * NUMBERS];
        weights.fill(file.tensors(), "").ifPresent(problem -> {
            throw new IllegalArgumentException(problem);
        });
    }

    /** Reads square aligned crops; those larger than 96x96 are averaged down. */
    public List<AgeReading> read(List<Picture> crops) {
        List<AgeReading> readings = new ArrayList<>();
        for (int from = 0; from < crops.size(); from += batch) {
            readings.addAll(readBatch(crops.subList(from, Math.min(crops.size(), from + batch))));
        }
        return readings;
    }

    /** Reads one. */
    public AgeReading read(Picture crop) {
        return readBatch(List.of(crop)).getFirst();
    }

    private List<AgeReading> readBatch(List<Picture> crops) {
        for (int i = 0; i < crops.size(); i++) {
            Picture sized = sized(crops.get(i));
            Pixels.toFloats(sized, pixels, LOOKS * i * NUMBERS);
            Pixels.toFloats(sized.mirrored(), pixels, (LOOKS * i + 1) * NUMBERS);
        }
        Numbers.write(pixels, pictures.value());
        graph.forward();
        float[] said = Numbers.read(outputs.value());
        List<AgeReading> readings = new ArrayList<>();
        for (int i = 0; i < crops.size(); i++) {
            int at = LOOKS * i * AgeReaderFigure.OUTPUTS;
            readings.add(reading(said, at).and(reading(said, at + AgeReaderFigure.OUTPUTS)));
        }
        return readings;
    }

    private static Picture sized(Picture crop) {
        double scale = (double) SIZE / crop.width();
        return crop.width() == SIZE ? crop : Aligner.warp(crop, new Similarity(scale, 0, 0, 0), SIZE);
    }

    private static AgeReading reading(float[] logits, int at) {
        double femaleness = 1 / (1 + Math.exp(-logits[at + AgeReaderFigure.YEARS]));
        return new AgeReading(femaleness, Softmax.of(logits, at, AgeReaderFigure.YEARS));
    }
}
