package nenrin.networks.flaws;

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

/** Sees writing and covers on aligned faces, and whether they are drawn. One thread at a time may use one. */
public final class FlawNet {
    private static final int SIZE = FlawFigure.SIZE;
    private static final int MAP = FlawFigure.CELLS * FlawFigure.CELLS;
    private static final int NUMBERS = SIZE * SIZE * 3;

    private final int batch;
    private final Graph graph;
    private final Node pictures;
    private final Node outputs;
    private final float[] pixels;

    /**
     * The net with a file's weights, such as {@code ShippedModels.flaws()}.
     *
     * @param batch how many pictures go through it at once
     * @throws IllegalArgumentException if the file is of another network
     */
    public FlawNet(ModelFile file, int batch) {
        this.batch = batch;
        Weights weights = Weights.zero();
        graph = Graph.inferring(weights);
        pictures = graph.input(batch, SIZE, SIZE, 3);
        outputs = FlawFigure.describe(graph, pictures);
        pixels = new float[batch * NUMBERS];
        weights.fill(file.tensors(), "").ifPresent(problem -> {
            throw new IllegalArgumentException(problem);
        });
    }

    /** Reads square aligned crops; others than 128x128 are scaled. */
    public List<FlawReading> read(List<Picture> crops) {
        List<FlawReading> readings = new ArrayList<>();
        for (int from = 0; from < crops.size(); from += batch) {
            readings.addAll(readBatch(crops.subList(from, Math.min(crops.size(), from + batch))));
        }
        return readings;
    }

    private List<FlawReading> readBatch(List<Picture> crops) {
        for (int i = 0; i < crops.size(); i++) {
            Pixels.toFloats(sized(crops.get(i)), pixels, i * NUMBERS);
        }
        Numbers.write(pixels, pictures.value());
        graph.forward();
        float[] said = Numbers.read(outputs.value());
        List<FlawReading> readings = new ArrayList<>();
        for (int i = 0; i < crops.size(); i++) {
            readings.add(reading(said, i * FlawFigure.OUTPUTS));
        }
        return readings;
    }

    private static Picture sized(Picture crop) {
        double scale = (double) SIZE / crop.width();
        return crop.width() == SIZE ? crop : Aligner.warp(crop, new Similarity(scale, 0, 0, 0), SIZE);
    }

    private static FlawReading reading(float[] said, int from) {
        float[] written = new float[MAP];
        float[] covered = new float[MAP];
        double drawn = 0;
        for (int cell = 0; cell < MAP; cell++) {
            int at = from + cell * FlawFigure.KINDS;
            written[cell] = probability(said[at]);
            covered[cell] = probability(said[at + 1]);
            drawn += said[at + 2] / MAP;
        }
        return new FlawReading(written, covered, probability(drawn));
    }

    private static float probability(double logit) {
        return (float) (1 / (1 + Math.exp(-logit)));
    }
}
