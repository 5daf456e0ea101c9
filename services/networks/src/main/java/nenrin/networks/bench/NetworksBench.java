package nenrin.networks.bench;

import java.util.Locale;
import java.util.Random;
import nenrin.imaging.Picture;
import nenrin.networks.Ager;
import nenrin.networks.AgerLoading;
import nenrin.networks.AgerLoading.Loaded;
import nenrin.networks.AgerLoading.Refused;
import nenrin.networks.Agers;
import nenrin.networks.engine.Natives;
import nenrin.networks.files.ShippedModels;
import nenrin.networks.training.AgerSettings;
import nenrin.networks.training.AgerTraining;
import nenrin.networks.training.TrainingFace;
import nenrin.networks.training.TrainingFaces;
import nenrin.networks.training.TrainingStart;
import nenrin.networks.training.TrainingStart.Started;

/**
 * Prints a table of pictures a second for the shipped residual ager: {@code NetworksBench [seconds a row]}. Noise stands in for faces: speed
 * doesn't depend on what they show.
 */
public final class NetworksBench {
    private static final int FACE = 64 * 64 * 3;

    private final double seconds;

    private NetworksBench(double seconds) {
        this.seconds = seconds;
    }

    /** See the class. */
    public static void main(String[] arguments) {
        long start = System.nanoTime();
        Natives.choose();
        Ager ager = ager();
        ager.differences(new float[FACE], new float[] {30}, new float[] {0});
        System.out.println(Natives.describe().sentence());
        System.out.printf(
                Locale.ROOT, "from nothing to the first aged face: %.1f s%n%n", (System.nanoTime() - start) / 1e9);
        NetworksBench bench = new NetworksBench(arguments.length > 0 ? Double.parseDouble(arguments[0]) : 10);
        System.out.println("| what | batch | pictures/s |");
        System.out.println("|---|---:|---:|");
        for (int batch : new int[] {1, 8, 32}) {
            bench.infer(ager, batch);
        }
        for (int batch : new int[] {2, 8, 32}) {
            bench.train(batch);
        }
    }

    private static Ager ager() {
        AgerLoading loading = Agers.load(ShippedModels.residual());
        return switch (loading) {
            case Loaded(Ager ager) -> ager;
            case Refused(String code, String sentence) -> throw new IllegalStateException(code + ": " + sentence);
        };
    }

    private void infer(Ager ager, int batch) {
        float[] faces = new float[batch * FACE];
        float[] ages = new float[batch];
        report("infer", batch, () -> ager.differences(faces, ages, new float[batch]));
    }

    /** The whole step of critic and ager, shared by as many replicas as there are cores and faces. */
    private void train(int batch) {
        int replicas = Math.min(batch, Runtime.getRuntime().availableProcessors());
        AgerSettings d = AgerSettings.defaults(replicas);
        AgerSettings settings = new AgerSettings(
                batch / replicas * replicas,
                replicas,
                1,
                d.agerRate(),
                d.criticRate(),
                d.criticWeight(),
                d.ownShare(),
                d.averaging());
        TrainingStart start = AgerTraining.start(settings, noise(), ShippedModels.residual());
        if (start instanceof Started(AgerTraining training)) {
            report("train, " + replicas + " replicas", settings.batch(), training::step);
            training.close();
        }
    }

    private void report(String what, int batch, Runnable work) {
        for (int i = 0; i < 3; i++) {
            work.run();
        }
        long start = System.nanoTime();
        long pictures = 0;
        while (System.nanoTime() - start < seconds * 1e9) {
            work.run();
            pictures += batch;
        }
        double rate = pictures / ((System.nanoTime() - start) / 1e9);
        System.out.printf(Locale.ROOT, "| %s | %d | %.0f |%n", what, batch, rate);
    }

    private static TrainingFaces noise() {
        Random chance = new Random(1);
        TrainingFaces faces = new TrainingFaces(64);
        for (int i = 0; i < 100; i++) {
            byte[] rgb = new byte[FACE];
            chance.nextBytes(rgb);
            faces.add(new TrainingFace(new Picture(64, 64, rgb), i, i % 2 == 0));
        }
        return faces;
    }
}
