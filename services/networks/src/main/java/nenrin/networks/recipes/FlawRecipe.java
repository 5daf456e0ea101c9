package nenrin.networks.recipes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nenrin.imaging.Picture;
import nenrin.imaging.encoding.PictureEncoder;
import nenrin.networks.engine.Natives;
import nenrin.networks.files.ModelFile;
import nenrin.networks.files.Precision;
import nenrin.networks.files.Safetensors;
import nenrin.networks.flaws.FlawSample;
import nenrin.networks.flaws.FlawTask;
import nenrin.networks.supervised.SupervisedTraining;

/**
 * Trains the net that sees writing, covers and drawings: {@code FlawRecipe faces.zip landmarks.csv drawn/ out/ minutes [begun.safetensors]}.
 * Some samples with what shall be said of them are written beside it first, to be looked at.
 */
public final class FlawRecipe {
    private static final int SHARE = 24;
    private static final double RATE = 1.5e-3;
    private static final double AVERAGING = 0.998;
    private static final int STEPS_BETWEEN_SAVES = 1000;
    private static final int ACROSS = 10;

    private final List<FlawDrawer> drawers;
    private final FlawFaces heldOut;
    private final Path out;

    private FlawRecipe(List<FlawFaces> sides, Path out) throws IOException {
        FlawFaces learnt = sides.getFirst();
        heldOut = sides.getLast();
        this.out = Files.createDirectories(out);
        drawers = IntStream.range(0, Runtime.getRuntime().availableProcessors())
                .mapToObj(i -> new FlawDrawer(learnt.photos(), learnt.drawings(), 300 + i))
                .toList();
        System.out.printf(
                "%d photos and %d drawings to learn from, %d and %d held out%n",
                learnt.photos().size(),
                learnt.drawings().size(),
                heldOut.photos().size(),
                heldOut.drawings().size());
    }

    /** See the class. */
    public static void main(String[] arguments) throws IOException {
        Natives.choose();
        FaceZip zip = new FaceZip(Path.of(arguments[0]), Path.of(arguments[1]));
        FlawRecipe recipe = new FlawRecipe(FlawFaces.read(zip, Path.of(arguments[2])), Path.of(arguments[3]));
        Files.write(recipe.out.resolve("samples.png"), PictureEncoder.png(recipe.sheet()));
        int replicas = recipe.drawers.size();
        try (SupervisedTraining<FlawSample> training =
                new SupervisedTraining<>(new FlawTask(), replicas, SHARE / replicas, AVERAGING, 7)) {
            if (arguments.length > 5) {
                ModelFile begun = ModelFiles.read(Path.of(arguments[5]));
                training.beginWith(begun).ifPresent(problem -> {
                    throw new IllegalArgumentException(problem);
                });
            }
            recipe.train(training, Double.parseDouble(arguments[4]));
        }
    }

    private void train(SupervisedTraining<FlawSample> training, double minutes) throws IOException {
        long start = System.nanoTime();
        double mean = 0;
        int step = 0;
        double done = 0;
        while (done < 1) {
            mean += training.step(this::samples, rate(step++, done)) / 200;
            done = (System.nanoTime() - start) / 60e9 / minutes;
            if (step % 200 == 0) {
                System.out.printf("step %d loss %.4f, %.0f%% of the time%n", step, mean, 100 * done);
                mean = 0;
            }
            if (step % STEPS_BETWEEN_SAVES == 0 || done >= 1) {
                save(training, step);
            }
        }
    }

    /** Up over the first 200 steps, then down to nothing along a cosine. */
    private static double rate(int step, double done) {
        return RATE * Math.min(1, (step + 1) / 200.0) * (1 + Math.cos(Math.PI * done)) / 2 + 1e-7;
    }

    private List<FlawSample> samples(int replica) {
        return Stream.generate(drawers.get(replica)::draw)
                .limit(SHARE / drawers.size())
                .toList();
    }

    private void save(SupervisedTraining<FlawSample> training, int step) throws IOException {
        Map<String, String> provenance = new LinkedHashMap<>();
        provenance.put("family", "flaws");
        provenance.put("steps", "%d of %d samples".formatted(step, SHARE));
        provenance.putAll(new FlawFigures(heldOut).measure(training.model(Map.of())));
        System.out.println(provenance);
        Files.write(out.resolve("flaws.safetensors"), Safetensors.write(training.model(provenance), Precision.F16));
    }

    /** Samples; below each its cells with writing in red and with covers in green. */
    private Picture sheet() {
        int size = FlawSample.SIZE;
        Picture sheet = Picture.filled(ACROSS * size, ACROSS * size, 0);
        for (int i = 0; i < ACROSS * ACROSS / 2; i++) {
            FlawSample sample = drawers.getFirst().draw();
            int x = i % ACROSS * size;
            int y = i / ACROSS * 2 * size;
            sheet = Canvas.pasted(sheet, sample.picture(), x, y);
            sheet = Canvas.pasted(sheet, map(sample), x, y + size);
        }
        return sheet;
    }

    private static Picture map(FlawSample sample) {
        int size = FlawSample.SIZE;
        byte[] rgb = new byte[3 * size * size];
        for (int i = 0; i < size * size; i++) {
            int cell = i / size * FlawSample.CELLS / size * FlawSample.CELLS + i % size * FlawSample.CELLS / size;
            rgb[3 * i] = (byte) Math.round(255 * Math.min(1, sample.written()[cell]));
            rgb[3 * i + 1] = (byte) Math.round(255 * Math.min(1, sample.covered()[cell]));
            rgb[3 * i + 2] = (byte) (sample.drawn() ? 200 : 0);
        }
        return new Picture(size, size, rgb);
    }
}
