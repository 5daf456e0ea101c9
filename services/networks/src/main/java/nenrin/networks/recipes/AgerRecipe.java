package nenrin.networks.recipes;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import nenrin.networks.engine.Natives;
import nenrin.networks.files.ModelFile;
import nenrin.networks.files.ShippedModels;
import nenrin.networks.readers.AgeReader;
import nenrin.networks.residual.ResidualAger;
import nenrin.networks.residual.Scale;
import nenrin.networks.training.AgerSettings;
import nenrin.networks.training.AgerTraining;
import nenrin.networks.training.Checkpoint;
import nenrin.networks.training.TrainingFaces;
import nenrin.networks.training.TrainingStart;
import nenrin.networks.training.trouble.Watch;

/**
 * Trains the ager: {@code AgerRecipe faces.zip landmarks.csv beginning.safetensors out/ minutes weight rate […]}, in stages of so
 * many minutes with the critic's weight and a factor on both rates. Goes on from the checkpoint in the folder if there is one, else from the
 * beginning: an ager, or a critic alone ({@link CriticRecipe}). The landmarks are {@code aligned} where the pictures are aligned crops already, such as those of faces.clean.
 */
public final class AgerRecipe {
    private static final Map<String, String> PROVENANCE =
            Map.of("name", "residual", "data", "UTKFace, aligned by landmarks");

    private AgerRecipe() {}

    /** See the class. */
    public static void main(String[] arguments) throws IOException {
        Natives.choose();
        AlignedFaces aligned =
                AlignedFaces.read(new FaceZip(Path.of(arguments[0]), Path.of(arguments[1])), Scale.SHIPPED.size());
        TrainingFaces faces = aligned.forAnAger(Scale.SHIPPED.size());
        ModelFile beginning = ModelFiles.read(Path.of(arguments[2]));
        AgerFigures figures = new AgerFigures(aligned.of(Share.HELD_OUT), new AgeReader(ShippedModels.ageReaderB()));
        AgerSettings settings = AgerSettings.defaults(Runtime.getRuntime().availableProcessors());
        TrainingRun run = TrainingRun.in(Path.of(arguments[3]), PROVENANCE, new Watch());
        for (int i = 4; i + 2 < arguments.length; i += 3) {
            AgerSettings stage = settings.withCriticWeight(Double.parseDouble(arguments[i + 1]))
                    .withRatesTimes(Double.parseDouble(arguments[i + 2]));
            TrainingStart begun = start(stage, faces, beginning, run.checkpoint());
            run.train(begun, Double.parseDouble(arguments[i]), figures::of);
        }
    }

    private static TrainingStart start(
            AgerSettings settings, TrainingFaces faces, ModelFile beginning, Optional<Checkpoint> checkpoint) {
        if (checkpoint.isPresent()) {
            return AgerTraining.resume(settings, faces, checkpoint.get());
        }
        return beginning.family().equals(ResidualAger.FAMILY)
                ? AgerTraining.start(settings, faces, beginning)
                : AgerTraining.startFromCritic(settings, faces, beginning);
    }
}
