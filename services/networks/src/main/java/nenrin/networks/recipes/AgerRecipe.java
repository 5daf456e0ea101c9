package nenrin.networks.recipes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import nenrin.imaging.encoding.PictureEncoder;
import nenrin.networks.engine.Natives;
import nenrin.networks.files.ModelFile;
import nenrin.networks.files.Precision;
import nenrin.networks.files.Safetensors;
import nenrin.networks.files.ShippedModels;
import nenrin.networks.readers.AgeReader;
import nenrin.networks.residual.ResidualAger;
import nenrin.networks.residual.Scale;
import nenrin.networks.training.AgerSettings;
import nenrin.networks.training.AgerTraining;
import nenrin.networks.training.Checkpoint;
import nenrin.networks.training.StepFigures;
import nenrin.networks.training.TrainingFaces;
import nenrin.networks.training.TrainingStart;
import nenrin.networks.training.TrainingStart.Refused;
import nenrin.networks.training.TrainingStart.Started;

/**
 * Trains the ager: {@code AgerRecipe faces.zip landmarks.csv beginning.safetensors out/ minutes weight rate […]}, in stages of so
 * many minutes with the critic's weight and a factor on both rates. Goes on from the checkpoint in the folder if there is one, else from the
 * beginning: an ager, or a critic alone ({@link CriticRecipe}). The landmarks are {@code aligned} where the pictures are aligned crops already, such as those of faces.clean.
 */
public final class AgerRecipe {
    private static final double MINUTES_BETWEEN_SAVES = 2;

    private final Path out;
    private final double minutes;
    private final AgerFigures figures;

    private AgerRecipe(Path out, double minutes, AgerFigures figures) throws IOException {
        this.out = Files.createDirectories(out);
        this.minutes = minutes;
        this.figures = figures;
    }

    /** See the class. */
    public static void main(String[] arguments) throws IOException {
        Natives.choose();
        AlignedFaces aligned =
                AlignedFaces.read(new FaceZip(Path.of(arguments[0]), Path.of(arguments[1])), Scale.SHIPPED.size());
        TrainingFaces faces = new TrainingFaces(Scale.SHIPPED.size());
        aligned.learnt().forEach(faces::add);
        aligned.of(Share.HELD_OUT).forEach(faces::holdOut);
        ModelFile beginning = ModelFiles.read(Path.of(arguments[2]));
        AgerFigures figures = new AgerFigures(aligned.of(Share.HELD_OUT), new AgeReader(ShippedModels.ageReaderB()));
        AgerSettings settings = AgerSettings.defaults(Runtime.getRuntime().availableProcessors());
        for (int i = 4; i + 2 < arguments.length; i += 3) {
            AgerRecipe stage = new AgerRecipe(Path.of(arguments[3]), Double.parseDouble(arguments[i]), figures);
            AgerSettings changed = settings.withCriticWeight(Double.parseDouble(arguments[i + 1]))
                    .withRatesTimes(Double.parseDouble(arguments[i + 2]));
            switch (stage.start(changed, faces, beginning)) {
                case Started(AgerTraining training) -> stage.train(training);
                case Refused(String code, String sentence) -> throw new IllegalStateException(code + ": " + sentence);
            }
        }
    }

    private TrainingStart start(AgerSettings settings, TrainingFaces faces, ModelFile beginning) throws IOException {
        Path checkpoint = out.resolve("checkpoint.safetensors");
        if (Files.exists(checkpoint)) {
            return AgerTraining.resume(settings, faces, new Checkpoint(ModelFiles.read(checkpoint)));
        }
        return beginning.family().equals(ResidualAger.FAMILY)
                ? AgerTraining.start(settings, faces, beginning)
                : AgerTraining.startFromCritic(settings, faces, beginning);
    }

    private void train(AgerTraining training) throws IOException {
        long start = System.nanoTime();
        double saved = 0;
        double done = 0;
        Sums sums = new Sums();
        while (done < minutes) {
            sums.add(training.step());
            done = (System.nanoTime() - start) / 60e9;
            if (training.steps() % 100 == 0) {
                System.out.println(sums.line(training.steps(), done));
                sums = new Sums();
            }
            if (done - saved > MINUTES_BETWEEN_SAVES) {
                save(training, Map.of());
                saved = done;
            }
        }
        Map<String, String> measured = figures.of(training.model(Map.of()));
        System.out.println(measured);
        save(training, measured);
        training.close();
    }

    private void save(AgerTraining training, Map<String, String> figures) throws IOException {
        write("checkpoint.safetensors", training.checkpoint().toBytes());
        Map<String, String> provenance = new LinkedHashMap<>();
        provenance.put("name", "residual");
        provenance.put("data", "UTKFace, aligned by landmarks");
        provenance.putAll(figures);
        write("residual.safetensors", Safetensors.write(training.model(provenance), Precision.F16));
        write("grid-%06d.png".formatted(training.steps()), PictureEncoder.png(training.sampleGrid()));
    }

    /** Whole or not at all: a reader of the file never sees half of it. */
    private void write(String name, byte[] bytes) throws IOException {
        Path fresh = Files.write(out.resolve(name + ".new"), bytes);
        Files.move(fresh, out.resolve(name), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Means over some steps. */
    private static final class Sums {
        private final long start = System.nanoTime();
        private long steps;
        private long pictures;
        private double critic;
        private double read;
        private double near;
        private double variation;

        void add(StepFigures figures) {
            steps++;
            pictures += figures.pictures();
            critic += figures.criticLoss();
            read += figures.readAsWanted();
            near += figures.near();
            variation += figures.variation();
        }

        String line(long step, double minutes) {
            double rate = pictures / ((System.nanoTime() - start) / 1e9);
            return "step %d, %.1f min, %.0f pictures/s: critic %.3f, read as wanted %.3f, near %.4f, variation %.5f"
                    .formatted(step, minutes, rate, critic / steps, read / steps, near / steps, variation / steps);
        }
    }
}
