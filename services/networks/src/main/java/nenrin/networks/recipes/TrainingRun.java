package nenrin.networks.recipes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nenrin.imaging.encoding.PictureEncoder;
import nenrin.networks.files.ModelFile;
import nenrin.networks.files.Precision;
import nenrin.networks.files.Safetensors;
import nenrin.networks.training.AgerFamily;
import nenrin.networks.training.AgerSettings;
import nenrin.networks.training.AgerTraining;
import nenrin.networks.training.Checkpoint;
import nenrin.networks.training.Look;
import nenrin.networks.training.StepFigures;
import nenrin.networks.training.TrainingFaces;
import nenrin.networks.training.TrainingStart;
import nenrin.networks.training.TrainingStart.Refused;
import nenrin.networks.training.TrainingStart.Started;
import nenrin.networks.training.trouble.Trouble;
import nenrin.networks.training.trouble.Watch;

/**
 * A training in a folder: every two minutes a checkpoint, from which a second run goes on, the model so far and a grid of samples.
 *
 * @param out the folder
 * @param provenance what the model's file shall say; {@code name} names the file as well
 * @param watch says what looks wrong; the run goes on all the same
 */
record TrainingRun(Path out, Map<String, String> provenance, Watch watch) {
    private static final double MINUTES_BETWEEN_SAVES = 2;
    private static final int STEPS_A_LINE = 100;
    private static final String CHECKPOINT = "checkpoint.safetensors";

    /** Makes the folder. */
    static TrainingRun in(Path out, Map<String, String> provenance, Watch watch) throws IOException {
        return new TrainingRun(Files.createDirectories(out), provenance, watch);
    }

    /** Where an earlier run left off. */
    Optional<Checkpoint> checkpoint() throws IOException {
        Path file = out.resolve(CHECKPOINT);
        return Files.exists(file) ? Optional.of(new Checkpoint(ModelFiles.read(file))) : Optional.empty();
    }

    /** Starts an ager of a family from weights drawn by chance, or goes on from the checkpoint. */
    TrainingStart begun(AgerSettings settings, TrainingFaces faces, AgerFamily<?> family) throws IOException {
        Optional<Checkpoint> checkpoint = checkpoint();
        return checkpoint.isPresent()
                ? AgerTraining.resume(settings, faces, family, checkpoint.get())
                : AgerTraining.startAfresh(settings, faces, family);
    }

    /**
     * Trains for so many minutes.
     *
     * @param figures measured on the model in the end
     */
    void train(TrainingStart begun, double minutes, Function<ModelFile, Map<String, String>> figures)
            throws IOException {
        switch (begun) {
            case Started(AgerTraining training) -> train(training, minutes, figures);
            case Refused(String code, String sentence) -> throw new IllegalStateException(code + ": " + sentence);
        }
    }

    private void train(AgerTraining training, double minutes, Function<ModelFile, Map<String, String>> figures)
            throws IOException {
        long start = System.nanoTime();
        double saved = 0;
        double done = 0;
        StepSums sums = new StepSums();
        while (done < minutes) {
            StepFigures step = training.step();
            watch.see(step);
            sums.add(step);
            done = (System.nanoTime() - start) / 60e9;
            if (training.steps() % STEPS_A_LINE == 0) {
                System.out.println(sums.line(training.steps(), done));
                sums = new StepSums();
            }
            if (done - saved > MINUTES_BETWEEN_SAVES) {
                save(training, Map.of());
                saved = done;
                Look look = training.look();
                watch.see(look);
                System.out.println(look);
                watch.trouble().map(Trouble::sentence).ifPresent(System.out::println);
            }
        }
        Map<String, String> measured = figures.apply(training.model(provenance));
        System.out.println(measured);
        save(training, measured);
        training.close();
    }

    private void save(AgerTraining training, Map<String, String> figures) throws IOException {
        write(CHECKPOINT, training.checkpoint().toBytes());
        Map<String, String> all = new LinkedHashMap<>(provenance);
        all.putAll(figures);
        write(provenance.get("name") + ".safetensors", Safetensors.write(training.model(all), Precision.F16));
        write("grid-%06d.png".formatted(training.steps()), PictureEncoder.png(training.sampleGrid()));
    }

    /** Whole or not at all: a reader of the file never sees half of it. */
    private void write(String name, byte[] bytes) throws IOException {
        Path fresh = Files.write(out.resolve(name + ".new"), bytes);
        Files.move(fresh, out.resolve(name), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
