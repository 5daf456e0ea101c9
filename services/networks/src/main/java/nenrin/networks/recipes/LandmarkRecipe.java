package nenrin.networks.recipes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import nenrin.imaging.AwtImages;
import nenrin.imaging.Picture;
import nenrin.imaging.alignment.Aligner;
import nenrin.imaging.encoding.PictureEncoder;
import nenrin.imaging.geometry.Point;
import nenrin.imaging.geometry.Similarity;
import nenrin.networks.engine.Natives;
import nenrin.networks.files.ModelFile;
import nenrin.networks.files.Precision;
import nenrin.networks.files.Safetensors;
import nenrin.networks.landmarks.LandmarkNet;
import nenrin.networks.landmarks.LandmarkSample;
import nenrin.networks.landmarks.LandmarkTraining;
import nenrin.networks.recipes.RoughBoxes.KnownFace;

/** Trains the landmark net: {@code LandmarkRecipe faces.zip landmarks.csv photos/ out/ minutes}. */
public final class LandmarkRecipe {
    private static final int SIDE = 100;
    private static final int SHARE = 32;
    private static final double RATE = 1.5e-3;

    private final Path out;
    private final List<RoughBoxes> drawers;
    private final List<KnownFace> heldOut;
    private final List<Picture> surroundings;

    private LandmarkRecipe(FaceZip zip, Path photos, Path out) throws IOException {
        this.out = Files.createDirectories(out);
        surroundings = corners(photos);
        List<KnownFace> learnt = new ArrayList<>();
        heldOut = new ArrayList<>();
        record Side(KnownFace face, boolean heldOut) {}
        zip.read(face -> new Side(shrunk(face), face.heldOut()))
                .forEach(side -> (side.heldOut() ? heldOut : learnt).add(side.face()));
        System.out.printf(
                "%d faces to learn from, %d held out, %d surroundings%n",
                learnt.size(), heldOut.size(), surroundings.size());
        drawers = IntStream.range(0, Runtime.getRuntime().availableProcessors())
                .mapToObj(i -> new RoughBoxes(learnt, surroundings, 100 + i))
                .toList();
    }

    /** See the class. */
    public static void main(String[] arguments) throws IOException {
        Natives.choose();
        FaceZip zip = new FaceZip(Path.of(arguments[0]), Path.of(arguments[1]));
        new LandmarkRecipe(zip, Path.of(arguments[2]), Path.of(arguments[3])).train(Double.parseDouble(arguments[4]));
    }

    private void train(double minutes) throws IOException {
        Files.write(out.resolve("samples.png"), PictureEncoder.png(montage()));
        long start = System.nanoTime();
        try (LandmarkTraining training = new LandmarkTraining(drawers.size(), SHARE, 1)) {
            double mean = 0;
            for (int step = 1; ; step++) {
                double done = (System.nanoTime() - start) / 60e9 / minutes;
                if (done >= 1) {
                    break;
                }
                mean += training.step(this::samples, RATE * Math.min(1, step / 200.0) * (1 - done * done) + 1e-6) / 200;
                if (step % 200 == 0) {
                    System.out.printf("step %d loss %.4f, %.0f%% of the time%n", step, mean, 100 * done);
                    mean = 0;
                }
                if (step % 2000 == 0) {
                    save(training, step);
                }
            }
            save(training, -1);
        }
    }

    private void save(LandmarkTraining training, int step) throws IOException {
        Map<String, String> figures = figures(training.model(Map.of()));
        System.out.println("held out at step " + step + ": " + figures);
        ModelFile model = training.model(figures);
        Files.write(out.resolve("landmarks.safetensors"), Safetensors.write(model, Precision.F16));
    }

    /** On drawings of held-out faces: the points' error as a share of the eyes' distance, and how often wholeness is right. */
    private Map<String, String> figures(ModelFile model) {
        LandmarkNet net = new LandmarkNet(model);
        return new LandmarkFigures(net).measure(new RoughBoxes(heldOut, surroundings, 7), 2000);
    }

    private List<LandmarkSample> samples(int replica) {
        List<LandmarkSample> samples = new ArrayList<>();
        for (int i = 0; i < SHARE; i++) {
            samples.add(drawers.get(replica).draw());
        }
        return samples;
    }

    private Picture montage() {
        Picture sheet = Picture.filled(16 * 64, 8 * 64, 0);
        for (int i = 0; i < 128; i++) {
            LandmarkSample sample = drawers.getFirst().draw();
            Picture marked = sample.whole() ? marked(sample) : sample.picture();
            sheet = Canvas.pasted(sheet, marked, i % 16 * 64, i / 16 * 64);
        }
        return sheet;
    }

    private static Picture marked(LandmarkSample sample) {
        byte[] rgb = sample.picture().rgb().clone();
        for (Point point : sample.landmarks().points()) {
            int x = Math.clamp((long) point.x(), 0, 63);
            int y = Math.clamp((long) point.y(), 0, 63);
            rgb[sample.picture().index(x, y) + 1] = (byte) 255;
        }
        return new Picture(64, 64, rgb);
    }

    private static KnownFace shrunk(ListedFace face) {
        double scale = (double) SIDE / face.picture().width();
        Similarity shrink = new Similarity(scale, 0, 0, 0);
        return new KnownFace(
                Aligner.warp(face.picture(), shrink, SIDE), face.landmarks().map(shrink::apply));
    }

    /** The upper corners of whole photos: what stands beside faces. */
    private static List<Picture> corners(Path photos) throws IOException {
        List<Picture> corners = new ArrayList<>();
        try (Stream<Path> files = Files.list(photos)) {
            for (Path file : files.sorted().toList()) {
                Picture photo = AwtImages.picture(ImageIO.read(new ByteArrayInputStream(Files.readAllBytes(file))));
                int side = photo.width() * 3 / 10;
                corners.add(Aligner.warp(photo, new Similarity(1, 0, 0, 0), side));
                corners.add(Aligner.warp(photo, new Similarity(1, 0, side - photo.width(), 0), side));
            }
        }
        return corners;
    }
}
