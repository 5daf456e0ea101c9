package nenrin.networks.recipes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nenrin.imaging.encoding.PictureEncoder;
import nenrin.networks.engine.Natives;
import nenrin.networks.files.ModelFile;
import nenrin.networks.files.Precision;
import nenrin.networks.files.Safetensors;
import nenrin.networks.files.Tensor;
import nenrin.networks.landmarks.HeatMapTask;
import nenrin.networks.landmarks.LandmarkNet;
import nenrin.networks.landmarks.LandmarkSample;
import nenrin.networks.landmarks.LandmarkTask;
import nenrin.networks.supervised.SupervisedTraining;
import nenrin.networks.supervised.Task;

/**
 * Trains the two networks of the landmark net: {@code LandmarkRecipe faces.zip landmarks.csv photos/ drawn/ out/ minutes [every]}. One step in
 * {@code every}, three unless told, teaches that of the first looks, rough boxes and what is no face; the others that of the last look,
 * nearly aligned faces. With 0 the first looks stay as they are. What a model in {@code out/} knows already is what it begins with.
 */
public final class LandmarkRecipe {
    private static final int SHARE = 32;
    private static final double RATE = 1.5e-3;
    private static final double AVERAGING = 0.999;
    private static final int TOLD = 300;
    private static final String NAME = "landmarks.safetensors";

    private final Path out;
    private final int every;
    private final List<LandmarkDrawer> drawers;
    private final LandmarkFaces heldOut;
    private final SupervisedTraining<LandmarkSample> rough;
    private final SupervisedTraining<LandmarkSample> fine;

    private LandmarkRecipe(List<LandmarkFaces> sides, Path out, int every) throws IOException {
        this.out = Files.createDirectories(out);
        this.every = every;
        LandmarkFaces learnt = sides.getFirst();
        heldOut = sides.getLast();
        System.out.printf(
                "%d faces and %d drawings to learn from, %d and %d held out%n",
                learnt.photographed().size(),
                learnt.drawn().size(),
                heldOut.photographed().size(),
                heldOut.drawn().size());
        drawers = IntStream.range(0, Runtime.getRuntime().availableProcessors())
                .mapToObj(i -> new LandmarkDrawer(learnt, 100 + i))
                .toList();
        rough = training(new LandmarkTask(), LandmarkNet.ROUGH);
        fine = training(new HeatMapTask(), LandmarkNet.FINE);
    }

    /** See the class. */
    public static void main(String[] arguments) throws IOException {
        Natives.choose();
        FaceZip zip = new FaceZip(Path.of(arguments[0]), Path.of(arguments[1]));
        List<LandmarkFaces> sides = LandmarkFaces.read(zip, Path.of(arguments[2]), Path.of(arguments[3]));
        LandmarkRecipe recipe = new LandmarkRecipe(
                sides, Path.of(arguments[4]), arguments.length > 6 ? Integer.parseInt(arguments[6]) : 3);
        try (recipe.rough;
                recipe.fine) {
            recipe.train(Double.parseDouble(arguments[5]));
        }
    }

    private SupervisedTraining<LandmarkSample> training(Task<LandmarkSample> task, String prefix) throws IOException {
        SupervisedTraining<LandmarkSample> training =
                new SupervisedTraining<>(task, drawers.size(), SHARE, AVERAGING, prefix.length());
        if (Files.exists(out.resolve(NAME))) {
            Map<String, Tensor> known = new LinkedHashMap<>();
            LandmarkFigures.model(out.resolve(NAME)).tensors().forEach((name, tensor) -> {
                if (name.startsWith(prefix)) {
                    known.put(name.substring(prefix.length()), tensor);
                }
            });
            training.beginWith(new ModelFile(Map.of(), known))
                    .ifPresent(problem -> System.out.println(prefix + " begins anew: " + problem));
        }
        return training;
    }

    private void train(double minutes) throws IOException {
        Files.write(
                out.resolve("samples.png"),
                PictureEncoder.png(drawers.getFirst().sheet()));
        long start = System.nanoTime();
        double saved = 0;
        double[] losses = new double[2];
        int step = 0;
        for (double done = 0; done < 1; done = (System.nanoTime() - start) / 60e9 / minutes) {
            step++;
            double rate = rate(step, done);
            if (every > 0 && step % every == 0) {
                losses[0] += rough.step(replica -> samples(replica, LandmarkDrawer::draw), rate);
            } else {
                losses[1] += fine.step(replica -> samples(replica, LandmarkDrawer::aligned), rate);
            }
            if (step % TOLD == 0) {
                System.out.printf(
                        "step %d rough loss a step %.4f fine loss a step %.4f, %.0f%% of the time%n",
                        step, losses[0] / TOLD, losses[1] / TOLD, 100 * done);
                losses = new double[2];
            }
            if (done - saved > 0.1) {
                saved = done;
                save(50);
            }
        }
        save(500);
    }

    /** 200 steps upwards, then down to nothing along a cosine (Loshchilov and Hutter 2017, arXiv 1608.03983). */
    private static double rate(int step, double done) {
        return RATE * Math.min(1, step / 200.0) * (1 + Math.cos(Math.PI * done)) / 2 + 1e-7;
    }

    private List<LandmarkSample> samples(int replica, Function<LandmarkDrawer, LandmarkSample> draw) {
        LandmarkDrawer drawer = drawers.get(replica);
        return Stream.generate(() -> draw.apply(drawer)).limit(SHARE).toList();
    }

    private void save(int most) throws IOException {
        Map<String, Tensor> weights = new LinkedHashMap<>();
        rough.model(Map.of()).tensors().forEach((name, tensor) -> weights.put(LandmarkNet.ROUGH + name, tensor));
        fine.model(Map.of()).tensors().forEach((name, tensor) -> weights.put(LandmarkNet.FINE + name, tensor));
        LandmarkNet net = new LandmarkNet(new ModelFile(Map.of(), weights));
        Map<String, String> figures = new LandmarkFigures(heldOut, most).measure(net);
        System.out.println("held out: " + figures);
        Files.write(out.resolve(NAME), Safetensors.write(new ModelFile(figures, weights), Precision.F16));
    }
}
