package nenrin.networks.recipes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import nenrin.networks.engine.Natives;
import nenrin.networks.files.ModelFile;
import nenrin.networks.files.Precision;
import nenrin.networks.files.Safetensors;
import nenrin.networks.files.Tensor;
import nenrin.networks.residual.CriticTask;
import nenrin.networks.residual.KnownFace;
import nenrin.networks.residual.ResidualNetworks;
import nenrin.networks.supervised.SupervisedTraining;
import nenrin.networks.training.TrainingFace;

/** Teaches a critic groups and genders before it meets an ager: {@code CriticRecipe faces.zip landmarks.csv out/ minutes}. */
public final class CriticRecipe {
    private static final int REPLICAS = Runtime.getRuntime().availableProcessors();
    private static final int SHARE = 32;
    private static final double RATE = 1e-3;

    private final List<TrainingFace> faces;
    private final double minutes;

    private CriticRecipe(List<TrainingFace> faces, double minutes) {
        this.faces = faces;
        this.minutes = minutes;
    }

    /** See the class. */
    public static void main(String[] arguments) throws IOException {
        Natives.choose();
        FaceZip zip = new FaceZip(Path.of(arguments[0]), Path.of(arguments[1]));
        List<TrainingFace> faces =
                AlignedFaces.read(zip, new CriticTask().size()).learnt();
        Map<String, Tensor> critic = new CriticRecipe(faces, Double.parseDouble(arguments[3])).train();
        Path out = Files.createDirectories(Path.of(arguments[2])).resolve("critic.safetensors");
        Files.write(out, Safetensors.write(new ModelFile(Map.of("family", "critic"), critic), Precision.F16));
    }

    private Map<String, Tensor> train() {
        List<Drawer> drawers =
                IntStream.range(0, REPLICAS).mapToObj(Drawer::new).toList();
        try (SupervisedTraining<KnownFace> training =
                new SupervisedTraining<>(new CriticTask(), REPLICAS, SHARE, 0.998, 5)) {
            long start = System.nanoTime();
            double done = 0;
            for (int step = 1; done < 1; step++) {
                double loss = training.step(i -> drawers.get(i).draw(), RATE * (1 - done * done));
                done = (System.nanoTime() - start) / 60e9 / minutes;
                if (step % 200 == 0) {
                    System.out.printf("step %d, %.0f%% of the time, loss %.4f%n", step, 100 * done, loss);
                }
            }
            Map<String, Tensor> critic = new LinkedHashMap<>();
            training.model(Map.of())
                    .tensors()
                    .forEach((name, tensor) -> critic.put(ResidualNetworks.CRITIC + name, tensor));
            return critic;
        }
    }

    /** Draws faces by chance, each changed. One thread each. */
    private final class Drawer {
        private final Random chance;
        private final FaceChanges changes;

        Drawer(int seed) {
            chance = new Random(seed);
            changes = new FaceChanges(100 + seed);
        }

        List<KnownFace> draw() {
            return chance.ints(SHARE, 0, faces.size())
                    .mapToObj(faces::get)
                    .map(face -> new KnownFace(changes.of(face.crop()), face.age(), face.female()))
                    .toList();
        }
    }
}
