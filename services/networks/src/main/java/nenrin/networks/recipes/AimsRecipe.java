package nenrin.networks.recipes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import nenrin.imaging.Picture;
import nenrin.imaging.geometry.Similarity;
import nenrin.imaging.pasting.Paster;
import nenrin.networks.Ager;
import nenrin.networks.AgerLoading.Loaded;
import nenrin.networks.Agers;
import nenrin.networks.Changes;
import nenrin.networks.engine.Natives;
import nenrin.networks.engine.Pixels;
import nenrin.networks.files.ModelFile;
import nenrin.networks.files.Precision;
import nenrin.networks.files.Safetensors;
import nenrin.networks.files.ShippedModels;
import nenrin.networks.readers.AgeReader;
import nenrin.networks.residual.AgeGroups;
import nenrin.networks.training.TrainingFace;

/**
 * Finds what an ager must be asked for: {@code AimsRecipe faces.zip landmarks.csv ager.safetensors out.safetensors}. For each group's centre, once
 * for younger and once for older held-out faces, it looks for the age to ask for with which reader A reads on the aged faces, in the mean, what it
 * reads on real faces of that group. Reader B has no say, so that it can judge.
 */
public final class AimsRecipe {
    /** Faces count as younger or older from so many years on. */
    private static final int FAR = 10;

    private static final int FEWEST = 8;
    private static final int FACES = 40;
    private static final int REAL_FACES = 100;
    private static final int HALVINGS = 6;
    private static final Similarity IN_PLACE = new Similarity(1, 0, 0, 0);

    private final List<TrainingFace> heldOut;
    private final Ager ager;
    private final AgeReader reader = new AgeReader(ShippedModels.ageReaderA());

    private AimsRecipe(List<TrainingFace> heldOut, Ager ager) {
        this.heldOut = heldOut;
        this.ager = ager;
    }

    /** See the class. */
    public static void main(String[] arguments) throws IOException {
        Natives.choose();
        ModelFile model = ModelFiles.read(Path.of(arguments[2]));
        FaceZip zip = new FaceZip(Path.of(arguments[0]), Path.of(arguments[1]));
        if (Agers.load(model) instanceof Loaded(Ager ager)) {
            AimsRecipe recipe =
                    new AimsRecipe(AlignedFaces.read(zip, ager.size()).of(Share.HELD_OUT), ager);
            Map<String, String> metadata = new LinkedHashMap<>(model.metadata());
            metadata.put("aims younger", recipe.aims(true));
            metadata.put("aims older", recipe.aims(false));
            ModelFile aiming = new ModelFile(metadata, model.tensors());
            Files.write(Path.of(arguments[3]), Safetensors.write(aiming, Precision.F16));
        }
    }

    /** Ten ages with a space between, not less from one to the next. */
    private String aims(boolean younger) {
        double[] aims = IntStream.range(0, AgeGroups.COUNT)
                .mapToDouble(group -> aim(group, younger))
                .toArray();
        String years = IntStream.rangeClosed(1, aims.length)
                .mapToObj(n -> String.format(
                        Locale.ROOT,
                        "%.1f",
                        DoubleStream.of(aims).limit(n).max().orElseThrow()))
                .collect(Collectors.joining(" "));
        System.out.printf(Locale.ROOT, "%s: %s%n", younger ? "younger" : "older", years);
        return years;
    }

    /** The centre itself where there are too few faces to tell. */
    private double aim(int group, boolean younger) {
        float target = AgeGroups.centre(group);
        List<TrainingFace> faces = some(face -> (younger ? face.age() - target : target - face.age()) >= FAR, FACES);
        if (faces.size() < FEWEST) {
            return target;
        }
        double real = read(some(face -> AgeGroups.of(face.age()) == group, REAL_FACES), TrainingFace::crop);
        return whereItReads(real, aim -> read(faces, face -> aged(face, (float) aim)));
    }

    /** By halving, since what is read rises with what is asked for. */
    private static double whereItReads(double wanted, DoubleUnaryOperator reading) {
        double low = AgeGroups.centre(0);
        double high = AgeGroups.centre(AgeGroups.COUNT - 1);
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (reading.applyAsDouble(middle) < wanted) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    private double read(List<TrainingFace> faces, Function<TrainingFace, Picture> look) {
        return faces.stream()
                .mapToDouble(face -> reader.read(look.apply(face)).age())
                .average()
                .orElseThrow();
    }

    /** As the face is in a photo: what changes fades towards the crop's rim. */
    private Picture aged(TrainingFace face, float aim) {
        float[] pixels = Pixels.toFloats(face.crop());
        Changes changes = ager.changes(pixels, new float[] {aim}, new float[] {face.female() ? 1 : 0});
        return Paster.paste(
                face.crop(), IN_PLACE, ager.size(), changes.each(ager.size()).getFirst());
    }

    private List<TrainingFace> some(Predicate<TrainingFace> which, int most) {
        return heldOut.stream().filter(which).limit(most).toList();
    }
}
