package nenrin.networks.recipes;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import nenrin.networks.agecgan.AgeCganFamily;
import nenrin.networks.agecgan.AgeCganScale;
import nenrin.networks.agecgan.Stage;
import nenrin.networks.engine.Natives;
import nenrin.networks.files.ModelFile;
import nenrin.networks.files.ShippedModels;
import nenrin.networks.readers.AgeReader;
import nenrin.networks.training.AgerSettings;
import nenrin.networks.training.TrainingFaces;
import nenrin.networks.training.trouble.Watch;

/**
 * Trains an Age-cGAN on faces that look at the camera: {@code AgeCganRecipe faces.zip landmarks.csv out/ small|paper batch minutes minutes}, first generator and
 * critic, then the encoder alone. Goes on from the checkpoint in the folder if there is one.
 */
public final class AgeCganRecipe {
    private AgeCganRecipe() {}

    /** See the class. */
    public static void main(String[] arguments) throws IOException {
        Natives.choose();
        AgeCganScale scale = arguments[3].equals("paper") ? AgeCganScale.PAPER : AgeCganScale.SMALL;
        int size = new AgeCganFamily(scale, Stage.GENERATOR).size();
        AlignedFaces aligned = AlignedFaces.read(new FaceZip(Path.of(arguments[0]), Path.of(arguments[1])), size)
                .frontal();
        TrainingFaces faces = aligned.forAnAger(size);
        System.out.println(faces.count() + " of them look at the camera");
        AgerFigures figures = new AgerFigures(aligned.of(Share.HELD_OUT), new AgeReader(ShippedModels.ageReaderB()));
        TrainingRun run = TrainingRun.in(
                Path.of(arguments[2]),
                Map.of("name", "age-cgan-" + arguments[3], "data", "UTKFace, aligned by landmarks, frontal"),
                Watch.overMakers());
        int batch = Integer.parseInt(arguments[4]);
        train(run, new AgeCganFamily(scale, Stage.GENERATOR), batch, faces, arguments[5], model -> Map.of());
        train(run, new AgeCganFamily(scale, Stage.ENCODER), batch, faces, arguments[6], figures::of);
    }

    private static void train(
            TrainingRun run,
            AgeCganFamily family,
            int batch,
            TrainingFaces faces,
            String minutes,
            Function<ModelFile, Map<String, String>> figures)
            throws IOException {
        AgerSettings settings = family.settings(batch, Runtime.getRuntime().availableProcessors());
        run.train(run.begun(settings, faces, family), Double.parseDouble(minutes), figures);
    }
}
