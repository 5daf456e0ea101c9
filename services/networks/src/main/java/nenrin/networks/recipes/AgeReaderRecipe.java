package nenrin.networks.recipes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import nenrin.networks.engine.Natives;
import nenrin.networks.files.ModelFile;
import nenrin.networks.files.Precision;
import nenrin.networks.files.Safetensors;
import nenrin.networks.readers.AgeReader;
import nenrin.networks.readers.AgeSample;
import nenrin.networks.readers.AgeTask;
import nenrin.networks.recipes.AgeSamples.Taught;
import nenrin.networks.supervised.SupervisedTraining;
import nenrin.networks.training.TrainingFace;

/**
 * Trains one age reader on its half of the faces: {@code AgeReaderRecipe faces.zip landmarks.csv out/ A|B epochs [begun.safetensors done [other.safetensors]]}.
 * With a model that was written after so many of the epochs it goes on from there; with the other half's reader it believes that as much as the labels (Hinton et al. 2015, arXiv 1503.02531).
 */
public final class AgeReaderRecipe {
    private static final int REPLICAS = Runtime.getRuntime().availableProcessors();
    private static final int BATCH = 48;
    private static final double RATE = 1.5e-3;
    private static final double AVERAGING = 0.998;
    private static final int EPOCHS_BETWEEN_SAVES = 3;

    private final Share half;
    private final List<TrainingFace> learnt;
    private final List<TrainingFace> heldOut;
    private final List<AgeSamples> drawers;
    private final Path file;

    private AgeReaderRecipe(AlignedFaces faces, Share half, Path out, Function<TrainingFace, Taught> teaching)
            throws IOException {
        this.half = half;
        learnt = faces.of(half);
        heldOut = faces.of(Share.HELD_OUT);
        List<Taught> taught = learnt.stream().map(teaching).toList();
        drawers = IntStream.range(0, REPLICAS)
                .mapToObj(i -> new AgeSamples(taught, 10L * seed(half) + i))
                .toList();
        file = Files.createDirectories(out)
                .resolve("age-reader-%s.safetensors".formatted(half.name().toLowerCase(Locale.ROOT)));
    }

    /** See the class. */
    public static void main(String[] arguments) throws IOException {
        Natives.choose();
        FaceZip zip = new FaceZip(Path.of(arguments[0]), Path.of(arguments[1]));
        AlignedFaces faces = AlignedFaces.read(zip, AgeReader.SIZE);
        AgeReaderRecipe recipe =
                new AgeReaderRecipe(faces, Share.valueOf(arguments[3]), Path.of(arguments[2]), teaching(arguments));
        int epochs = Integer.parseInt(arguments[4]);
        try (SupervisedTraining<AgeSample> training =
                new SupervisedTraining<>(new AgeTask(), REPLICAS, BATCH / REPLICAS, AVERAGING, seed(recipe.half))) {
            if (arguments.length == 5) {
                recipe.train(training, 1, epochs);
            } else {
                begin(training, Path.of(arguments[5]));
                recipe.train(training, 1 + Integer.parseInt(arguments[6]), epochs);
            }
        }
    }

    private static Function<TrainingFace, Taught> teaching(String[] arguments) throws IOException {
        if (arguments.length < 8) {
            return Taught::byLabel;
        }
        AgeReader other = new AgeReader(ModelFiles.read(Path.of(arguments[7])));
        return face -> Taught.byLabelAnd(other, face);
    }

    /** Two readers begin, and go, different ways. */
    private static int seed(Share half) {
        return half == Share.A ? 3 : 4;
    }

    private static void begin(SupervisedTraining<AgeSample> training, Path begun) throws IOException {
        training.beginWith(ModelFiles.read(begun)).ifPresent(problem -> {
            throw new IllegalArgumentException(problem);
        });
    }

    private void train(SupervisedTraining<AgeSample> training, int first, int epochs) throws IOException {
        int steps = learnt.size() / BATCH;
        int share = BATCH / REPLICAS;
        for (int epoch = first; epoch <= epochs; epoch++) {
            long start = System.nanoTime();
            double loss = 0;
            for (int step = 0; step < steps; step++) {
                double done = (epoch - 1 + (double) step / steps) / epochs;
                loss += training.step(i -> drawers.get(i).draw(share, done), rate(done)) / steps;
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf("epoch %d loss %.4f %.0f pictures/s%n", epoch, loss, steps * BATCH / seconds);
            if (epoch % EPOCHS_BETWEEN_SAVES == 0 || epoch == epochs) {
                save(training, epoch);
            }
        }
    }

    /** One cycle (Smith 2018, arXiv 1803.09820): up over the first tenth, then down to nothing along a cosine. */
    private static double rate(double done) {
        double rise = done / 0.1;
        double fall = (done - 0.1) / 0.9;
        return RATE * (rise < 1 ? 0.04 + 0.96 * rise : (1 + Math.cos(Math.PI * fall)) / 2) + 1e-7;
    }

    private void save(SupervisedTraining<AgeSample> training, int epoch) throws IOException {
        Map<String, String> provenance = new LinkedHashMap<>();
        provenance.put("family", "age-reader");
        provenance.put("faces", "%d, half %s".formatted(learnt.size(), half));
        provenance.put("epochs", Integer.toString(epoch));
        provenance.putAll(figures(training.model(Map.of())).named());
        System.out.println(provenance);
        ModelFile model = training.model(provenance);
        Files.write(file, Safetensors.write(model, Precision.F16));
    }

    private AgeReaderFigures figures(ModelFile model) {
        AgeReader reader = new AgeReader(model);
        return new AgeReaderFigures(
                heldOut, reader.read(heldOut.stream().map(TrainingFace::crop).toList()));
    }
}
