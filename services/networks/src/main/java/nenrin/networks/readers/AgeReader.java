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

/** Reads age and gender from aligned faces. One thread at a time may use one. */
public final class AgeReader {
    private static final int SIZE = AgeReaderFigure.SIZE;

    private final Graph graph;
    private final Node pictures;
    private final Node outputs;
    private final float[] pixels = new float[SIZE * SIZE * 3];

    /**
     * The reader with a file's weights, such as {@code ShippedModels.ageReader()}.
     *
     * @throws IllegalArgumentException if the file is of another network
     */
    public AgeReader(ModelFile file) {
        Weights weights = Weights.zero();
        graph = Graph.inferring(weights);
        pictures = graph.input(1, SIZE, SIZE, 3);
        outputs = AgeReaderFigure.describe(graph, pictures);
        weights.fill(file.tensors(), "").ifPresent(problem -> {
            throw new IllegalArgumentException(problem);
        });
    }

    /** Reads square aligned crops; those larger than 64x64 are averaged down. */
    public List<AgeReading> read(List<Picture> crops) {
        List<AgeReading> readings = new ArrayList<>();
        for (Picture crop : crops) {
            readings.add(read(crop));
        }
        return readings;
    }

    private AgeReading read(Picture crop) {
        double scale = (double) SIZE / crop.width();
        Picture small = crop.width() == SIZE ? crop : Aligner.warp(crop, new Similarity(scale, 0, 0, 0), SIZE);
        Pixels.toFloats(small, pixels, 0);
        Numbers.write(pixels, pictures.value());
        graph.forward();
        return reading(Numbers.read(outputs.value()));
    }

    private static AgeReading reading(float[] logits) {
        float[] years = Softmax.of(logits, 0, AgeReaderFigure.YEARS);
        double age = 0;
        for (int year = 0; year < years.length; year++) {
            age += (double) year * years[year];
        }
        return new AgeReading(age, 1 / (1 + Math.exp(-logits[AgeReaderFigure.YEARS])), years);
    }
}
