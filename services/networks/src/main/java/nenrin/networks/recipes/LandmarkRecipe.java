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
import nenrin.networks.landmarks.LandmarkNet;
import nenrin.networks.landmarks.LandmarkSample;
import nenrin.networks.landmarks.LandmarkTraining;

/**
 * Trains the landmark net: {@code LandmarkRecipe faces.zip landmarks.csv photos/ drawn/ out/ minutes}. For the first half of the minutes rough
 * boxes and what is no face; in the second half a copy of these weights learns nearly aligned faces, in three of four steps. A
 * run that finds a model in its folder goes on from there with the second half.
 */
public final class LandmarkRecipe {
    private static final int SHARE = 32;
    private static final double RATE = 1.5e-3;
    private static final String NAME = "landmarks.safetensors";

    private final Path out;
    private final List<LandmarkDrawer> drawers;
    private final LandmarkFaces heldOut;

    private LandmarkRecipe(List<LandmarkFaces> sides, Path out) throws IOException {
        this.out = Files.createDirectories(out);
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
    }

    /** See the class. */
    public static void main(String[] arguments) throws IOException {
        Natives.choose();
        FaceZip zip = new FaceZip(Path.of(arguments[0]), Path.of(arguments[1]));
        List<LandmarkFaces> sides = LandmarkFaces.read(zip, Path.of(arguments[2]), Path.of(arguments[3]));
        new LandmarkRecipe(sides, Path.of(arguments[4])).train(Double.parseDouble(arguments[5]));
    }

    private void train(double minutes) throws IOException {
        Files.write(
                out.resolve("samples.png"),
                PictureEncoder.png(drawers.getFirst().sheet()));
        Path file = out.resolve(NAME);
        if (!Files.exists(file)) {
            try (LandmarkTraining rough = LandmarkTraining.fresh(drawers.size(), SHARE, 1)) {
                learn(new Clock(0, minutes), rough, rough);
            }
        }
        ModelFile half = LandmarkFigures.model(file);
        try (LandmarkTraining rough = LandmarkTraining.from(half, LandmarkNet.ROUGH, drawers.size(), SHARE);
                LandmarkTraining fine = LandmarkTraining.from(half, LandmarkNet.FINE, drawers.size(), SHARE)) {
            learn(new Clock(0.5, minutes), rough, fine);
        }
    }

    /** For half of the time. As long as both are the same, only rough boxes are learnt from; else one step in four is theirs. */
    private void learn(Clock clock, LandmarkTraining rough, LandmarkTraining fine) throws IOException {
        double mean = 0;
        double saved = 0;
        int step = 0;
        while (clock.passed() < 0.5) {
            step++;
            boolean roughly = rough == fine || step % 4 == 0;
            double loss = roughly
                    ? rough.step(replica -> samples(replica, LandmarkDrawer::draw), clock.rate(step))
                    : fine.step(replica -> samples(replica, LandmarkDrawer::aligned), clock.rate(step));
            mean += loss / 400;
            if (step % 400 == 0) {
                System.out.printf("step %d loss %.4f, %.0f%% of the half%n", step, mean, 200 * clock.passed());
                mean = 0;
            }
            if (clock.passed() - saved > 0.15) {
                saved = clock.passed();
                save(rough, fine, 50);
            }
        }
        save(rough, fine, 500);
    }

    private void save(LandmarkTraining rough, LandmarkTraining fine, int most) throws IOException {
        Map<String, Tensor> weights = new LinkedHashMap<>(rough.weights(LandmarkNet.ROUGH));
        weights.putAll(fine.weights(LandmarkNet.FINE));
        LandmarkNet net = new LandmarkNet(new ModelFile(Map.of(), weights));
        Map<String, String> figures = new LandmarkFigures(heldOut, most).measure(net);
        System.out.println("held out: " + figures);
        Files.write(out.resolve(NAME), Safetensors.write(new ModelFile(figures, weights), Precision.F16));
    }

    /** The rate of learning over both halves, or from the second on: down to nothing along a cosine; each half begins with 200 steps upwards. */
    private static final class Clock {
        private final long start = System.nanoTime();
        private final double from;
        private final double minutes;

        Clock(double from, double minutes) {
            this.from = from;
            this.minutes = minutes;
        }

        /** The share of all minutes since the half began. */
        double passed() {
            return (System.nanoTime() - start) / 60e9 / minutes;
        }

        double rate(int step) {
            double done = from + Math.min(0.5, passed());
            return RATE * Math.min(1, step / 200.0) * (1 + Math.cos(Math.PI * done)) / 2 + 1e-7;
        }
    }

    private List<LandmarkSample> samples(int replica, Function<LandmarkDrawer, LandmarkSample> draw) {
        LandmarkDrawer drawer = drawers.get(replica);
        return Stream.generate(() -> draw.apply(drawer)).limit(SHARE).toList();
    }
}
