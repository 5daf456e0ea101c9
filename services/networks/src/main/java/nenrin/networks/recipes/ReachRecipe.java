package nenrin.networks.recipes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import nenrin.networks.Ager;
import nenrin.networks.AgerLoading.Loaded;
import nenrin.networks.Agers;
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
 * Finds how far an ager must reach: {@code ReachRecipe faces.zip landmarks.csv ager.safetensors out.safetensors}. Held-out faces are aged to each
 * group's age; the distance is the mean over the groups between the age that reader A reads then and the one that it reads on real faces of the
 * group. Of the reaches tried the least is taken that comes within a tenth of the best: further than needed changes faces for nothing. Reader B
 * has no say, so that it can judge.
 */
public final class ReachRecipe {
    private static final List<Double> REACHES = List.of(1.0, 1.1, 1.2, 1.3, 1.4);
    private static final int FACES = 48;
    private static final int REAL_FACES_A_GROUP = 60;

    private final List<TrainingFace> heldOut;
    private final AgeReader reader = new AgeReader(ShippedModels.ageReaderA());
    private final double[] real;

    private ReachRecipe(List<TrainingFace> heldOut) {
        this.heldOut = heldOut;
        real = IntStream.range(0, AgeGroups.COUNT).mapToDouble(this::readOnReal).toArray();
    }

    /** See the class. */
    public static void main(String[] arguments) throws IOException {
        Natives.choose();
        ModelFile model = ModelFiles.read(Path.of(arguments[2]));
        FaceZip zip = new FaceZip(Path.of(arguments[0]), Path.of(arguments[1]));
        int size = loaded(model, 1).size();
        ReachRecipe recipe = new ReachRecipe(AlignedFaces.read(zip, size).of(Share.HELD_OUT));
        double reach = recipe.reach(model);
        Files.write(Path.of(arguments[3]), Safetensors.write(with(model, reach), Precision.F16));
    }

    private double readOnReal(int group) {
        return heldOut.stream()
                .filter(face -> AgeGroups.of(face.age()) == group)
                .limit(REAL_FACES_A_GROUP)
                .mapToDouble(face -> reader.read(face.crop()).age())
                .average()
                .orElseThrow();
    }

    private double reach(ModelFile model) {
        Map<Double, Double> distances = new LinkedHashMap<>();
        for (double reach : REACHES) {
            distances.put(reach, distance(loaded(model, reach)));
            System.out.printf(Locale.ROOT, "reach %.1f: distance %.2f years%n", reach, distances.get(reach));
        }
        double best = distances.values().stream().min(Double::compare).orElseThrow();
        return REACHES.stream()
                .filter(reach -> distances.getOrDefault(reach, best) <= 1.1 * best)
                .findFirst()
                .orElseThrow();
    }

    private double distance(Ager ager) {
        return IntStream.range(0, AgeGroups.COUNT)
                .mapToDouble(group -> Math.abs(readOnAged(ager, AgeGroups.centre(group)) - real[group]))
                .average()
                .orElseThrow();
    }

    private double readOnAged(Ager ager, float target) {
        int every = Math.max(1, heldOut.size() / FACES);
        return IntStream.range(0, heldOut.size())
                .filter(i -> i % every == 0)
                .mapToDouble(i -> read(ager, heldOut.get(i), target))
                .average()
                .orElseThrow();
    }

    private double read(Ager ager, TrainingFace face, float target) {
        float own = (float) reader.read(face.crop()).age();
        float[] pixels = Pixels.toFloats(face.crop());
        float[] years = {ager.aimed(own, target)};
        float[] aged =
                ager.changes(pixels, years, new float[] {face.female() ? 1 : 0}).appliedTo(pixels, ager.size());
        return reader.read(Pixels.toPicture(aged, 0, ager.size(), ager.size())).age();
    }

    private static Ager loaded(ModelFile model, double reach) {
        if (Agers.load(with(model, reach)) instanceof Loaded(Ager ager)) {
            return ager;
        }
        throw new IllegalArgumentException("The file is no ager.");
    }

    private static ModelFile with(ModelFile model, double reach) {
        Map<String, String> metadata = new LinkedHashMap<>(model.metadata());
        metadata.put("reach", String.format(Locale.ROOT, "%.1f", reach));
        return new ModelFile(metadata, model.tensors());
    }
}
