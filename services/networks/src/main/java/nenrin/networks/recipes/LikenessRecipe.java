package nenrin.networks.recipes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nenrin.imaging.Picture;
import nenrin.networks.engine.Natives;
import nenrin.networks.files.ModelFile;
import nenrin.networks.files.Precision;
import nenrin.networks.files.Safetensors;
import nenrin.networks.likeness.Likeness;
import nenrin.networks.likeness.LikenessTask;
import nenrin.networks.recipes.Photos.Photo;
import nenrin.networks.supervised.SupervisedTraining;

/** Trains the likeness net: {@code LikenessRecipe faces.zip landmarks.csv out/ minutes [begun.safetensors]}. */
public final class LikenessRecipe {
    /** Photos in a step; there are two views of each. */
    private static final int PHOTOS = 32;

    private static final double RATE = 1e-3;
    private static final double AVERAGING = 0.998;
    private static final int STEPS_BETWEEN_LINES = 200;
    private static final double MINUTES_BETWEEN_SAVES = 5;

    private final List<Photo> learnt;
    private final List<Photo> heldOut;
    private final LikenessDrawer drawer;
    private final Path file;
    private long steps;

    private LikenessRecipe(List<Photo> photos, Path out) throws IOException {
        learnt =
                photos.stream().filter(photo -> photo.share() != Share.HELD_OUT).toList();
        heldOut =
                photos.stream().filter(photo -> photo.share() == Share.HELD_OUT).toList();
        System.out.printf("%d photos to learn from, %d held out%n", learnt.size(), heldOut.size());
        drawer = new LikenessDrawer(learnt, 5);
        file = Files.createDirectories(out).resolve("likeness.safetensors");
    }

    /** See the class. */
    public static void main(String[] arguments) throws IOException {
        Natives.choose();
        FaceZip zip = new FaceZip(Path.of(arguments[0]), Path.of(arguments[1]));
        LikenessRecipe recipe = new LikenessRecipe(Photos.read(zip), Path.of(arguments[2]));
        try (SupervisedTraining<Picture> training =
                new SupervisedTraining<>(new LikenessTask(), 1, 2 * PHOTOS, AVERAGING, 6)) {
            if (arguments.length > 4) {
                training.beginWith(ModelFiles.read(Path.of(arguments[4]))).ifPresent(problem -> {
                    throw new IllegalArgumentException(problem);
                });
            }
            recipe.train(training, Double.parseDouble(arguments[3]));
        }
    }

    private void train(SupervisedTraining<Picture> training, double minutes) throws IOException {
        long start = System.nanoTime();
        double passed = 0;
        double saved = 0;
        double loss = 0;
        while (passed < minutes) {
            loss += training.step(replica -> drawer.draw(PHOTOS), rate(passed / minutes)) / STEPS_BETWEEN_LINES;
            passed = (System.nanoTime() - start) / 60e9;
            if (++steps % STEPS_BETWEEN_LINES == 0) {
                System.out.printf("step %d loss %.4f, %.1f minutes%n", steps, loss, passed);
                loss = 0;
            }
            if (passed - saved > MINUTES_BETWEEN_SAVES) {
                saved = passed;
                save(training);
            }
        }
        save(training);
    }

    /** Up over the first 300 steps, then down to nothing along a cosine of the time. */
    private double rate(double done) {
        return RATE * Math.min(1, (steps + 1) / 300.0) * (1 + Math.cos(Math.PI * done)) / 2 + 1e-7;
    }

    private void save(SupervisedTraining<Picture> training) throws IOException {
        Map<String, String> provenance = new LinkedHashMap<>();
        provenance.put("family", "likeness");
        provenance.put("photos", Integer.toString(learnt.size()));
        provenance.put("steps of %d photos".formatted(PHOTOS), Long.toString(steps));
        ModelFile model = training.model(provenance);
        provenance.putAll(new LikenessFigures(heldOut, new Likeness(model)).named());
        System.out.println(provenance);
        Files.write(file, Safetensors.write(new ModelFile(provenance, model.tensors()), Precision.F16));
    }
}
