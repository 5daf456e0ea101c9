package nenrin.networks.recipes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import nenrin.imaging.Picture;
import nenrin.imaging.alignment.Aligner;
import nenrin.imaging.geometry.Similarity;
import nenrin.networks.engine.Natives;
import nenrin.networks.files.ModelFile;
import nenrin.networks.files.Precision;
import nenrin.networks.files.Safetensors;
import nenrin.networks.readers.AgeReader;
import nenrin.networks.readers.AgeReaderTraining;
import nenrin.networks.readers.AgeReading;
import nenrin.networks.training.TrainingFace;

/** Trains the age reader: {@code AgeReaderRecipe faces.zip landmarks.csv out/ epochs}. */
public final class AgeReaderRecipe {
    private static final int REPLICAS = Runtime.getRuntime().availableProcessors();
    private static final int BATCH = 32 * REPLICAS;
    private static final double RATE = 2e-3;

    private final AlignedFaces faces;
    private final Path out;
    private final Random chance = new Random(2);

    private AgeReaderRecipe(AlignedFaces faces, Path out) throws IOException {
        this.faces = faces;
        this.out = Files.createDirectories(out);
    }

    /** See the class. */
    public static void main(String[] arguments) throws IOException {
        Natives.choose();
        AlignedFaces faces = AlignedFaces.read(new FaceZip(Path.of(arguments[0]), Path.of(arguments[1])), 64);
        new AgeReaderRecipe(faces, Path.of(arguments[2])).train(Integer.parseInt(arguments[3]));
    }

    private void train(int epochs) throws IOException {
        int steps = epochs * (faces.learnt().size() / BATCH);
        try (AgeReaderTraining training = new AgeReaderTraining(REPLICAS, BATCH / REPLICAS, 3)) {
            int step = 0;
            for (int epoch = 1; epoch <= epochs; epoch++) {
                long start = System.nanoTime();
                double loss = 0;
                List<List<TrainingFace>> batches = batches();
                for (List<TrainingFace> batch : batches) {
                    loss += training.step(batch, rate((double) step++ / steps)) / batches.size();
                }
                double seconds = (System.nanoTime() - start) / 1e9;
                System.out.printf(
                        "epoch %d loss %.4f %.0f pictures/s%n", epoch, loss, batches.size() * BATCH / seconds);
                save(training, epoch);
            }
        }
    }

    /** One cycle (Smith 2018, arXiv 1803.09820): up over the first quarter, then down to nothing along a cosine. */
    private static double rate(double done) {
        double rise = done / 0.25;
        double fall = (done - 0.25) / 0.75;
        return RATE * (rise < 1 ? 0.04 + 0.96 * rise : (1 + Math.cos(Math.PI * fall)) / 2) + 1e-7;
    }

    private List<List<TrainingFace>> batches() {
        List<TrainingFace> shuffled = new ArrayList<>(faces.learnt());
        Collections.shuffle(shuffled, chance);
        List<List<TrainingFace>> batches = new ArrayList<>();
        for (int i = 0; i + BATCH <= shuffled.size(); i += BATCH) {
            batches.add(
                    shuffled.subList(i, i + BATCH).stream().map(this::changed).toList());
        }
        return batches;
    }

    /** Mirrored half the time, moved and turned a little, in other light. */
    private TrainingFace changed(TrainingFace face) {
        double scale = 1 + 0.03 * chance.nextGaussian();
        double turn = 0.04 * chance.nextGaussian();
        double a = scale * Math.cos(turn);
        double b = scale * Math.sin(turn);
        double x = 32 - 32 * a + 32 * b + 1.2 * chance.nextGaussian();
        double y = 32 - 32 * b - 32 * a + 1.2 * chance.nextGaussian();
        Picture moved = Aligner.warp(face.crop(), new Similarity(a, b, x, y), 64);
        Picture lit = Canvas.relit(
                moved,
                1 + 0.15 * chance.nextGaussian(),
                15 * chance.nextGaussian(),
                0.6 + 0.5 * chance.nextDouble(),
                0,
                chance);
        return new TrainingFace(chance.nextBoolean() ? lit.mirrored() : lit, face.age(), face.female());
    }

    private void save(AgeReaderTraining training, int epoch) throws IOException {
        Map<String, String> provenance = new LinkedHashMap<>();
        provenance.put("family", "age-reader");
        provenance.put("faces", Integer.toString(faces.learnt().size()));
        provenance.put("epochs", Integer.toString(epoch));
        provenance.putAll(figures(training.model(Map.of())));
        System.out.println(provenance);
        ModelFile model = training.model(provenance);
        Files.write(out.resolve("age-reader.safetensors"), Safetensors.write(model, Precision.F16));
    }

    private Map<String, String> figures(ModelFile model) {
        AgeReader reader = new AgeReader(model);
        double error = 0;
        double right = 0;
        for (TrainingFace face : faces.of(Share.HELD_OUT)) {
            AgeReading reading = reader.read(List.of(face.crop())).getFirst();
            error += Math.abs(reading.age() - face.age())
                    / faces.of(Share.HELD_OUT).size();
            right += (reading.femaleness() > 0.5 == face.female() ? 1.0 : 0.0)
                    / faces.of(Share.HELD_OUT).size();
        }
        return Map.of(
                "held-out mean error, years", String.format(Locale.ROOT, "%.2f", error),
                "held-out gender right", String.format(Locale.ROOT, "%.3f", right));
    }
}
