package nenrin.networks.recipes;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import nenrin.networks.caae.CaaeFamily;
import nenrin.networks.caae.CaaeObjective;
import nenrin.networks.caae.CaaeScale;
import nenrin.networks.engine.Natives;
import nenrin.networks.files.ShippedModels;
import nenrin.networks.readers.AgeReader;
import nenrin.networks.training.AgerSettings;
import nenrin.networks.training.TrainingFaces;
import nenrin.networks.training.trouble.Watch;

/**
 * Trains a CAAE: {@code CaaeRecipe faces.zip landmarks.csv out/ small|paper authors|paper batch minutes}: the scale, the objective, faces a step. Goes
 * on from the checkpoint in the folder if there is one.
 */
public final class CaaeRecipe {
    private CaaeRecipe() {}

    /** See the class. */
    public static void main(String[] arguments) throws IOException {
        Natives.choose();
        CaaeScale scale = arguments[3].equals("paper") ? CaaeScale.PAPER : CaaeScale.SMALL;
        AlignedFaces aligned =
                AlignedFaces.read(new FaceZip(Path.of(arguments[0]), Path.of(arguments[1])), scale.size());
        TrainingFaces faces = aligned.forAnAger(scale.size());
        AgerFigures figures = new AgerFigures(aligned.of(Share.HELD_OUT), new AgeReader(ShippedModels.ageReaderB()));
        CaaeFamily family = new CaaeFamily(scale, CaaeObjective.named(arguments[4]));
        AgerSettings settings = family.settings(
                Integer.parseInt(arguments[5]), Runtime.getRuntime().availableProcessors());
        TrainingRun run = TrainingRun.in(
                Path.of(arguments[2]),
                Map.of(
                        "name",
                        "caae-" + arguments[3],
                        "data",
                        "UTKFace, aligned by landmarks",
                        "objective",
                        family.objective().toString()),
                Watch.overMakers());
        run.train(run.begun(settings, faces, family), Double.parseDouble(arguments[6]), figures::of);
    }
}
