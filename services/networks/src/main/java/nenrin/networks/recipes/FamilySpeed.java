package nenrin.networks.recipes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nenrin.imaging.madeup.MadeUpFace;
import nenrin.imaging.madeup.MadeUpFaces;
import nenrin.networks.agecgan.AgeCganFamily;
import nenrin.networks.agecgan.AgeCganScale;
import nenrin.networks.agecgan.Stage;
import nenrin.networks.caae.CaaeFamily;
import nenrin.networks.caae.CaaeObjective;
import nenrin.networks.caae.CaaeScale;
import nenrin.networks.engine.Natives;
import nenrin.networks.files.ModelReading.Valid;
import nenrin.networks.training.AgerFamily;
import nenrin.networks.training.AgerSettings;
import nenrin.networks.training.AgerTraining;
import nenrin.networks.training.Checkpoint;
import nenrin.networks.training.TrainingFace;
import nenrin.networks.training.TrainingFaces;
import nenrin.networks.training.TrainingStart;
import nenrin.networks.training.TrainingStart.Refused;
import nenrin.networks.training.TrainingStart.Started;

/**
 * How fast a scale of a published ager trains here, and in how much memory, on made-up faces: {@code FamilySpeed caae|age-cgan small|paper batch steps}. Halfway it stops and
 * goes on from its checkpoint.
 */
public final class FamilySpeed {
    private FamilySpeed() {}

    /** See the class. */
    public static void main(String[] arguments) throws IOException {
        Natives.choose();
        boolean paper = arguments[1].equals("paper");
        int batch = Integer.parseInt(arguments[2]);
        int replicas = Runtime.getRuntime().availableProcessors();
        int steps = Integer.parseInt(arguments[3]) / 2;
        if (arguments[0].equals("caae")) {
            CaaeFamily caae = new CaaeFamily(paper ? CaaeScale.PAPER : CaaeScale.SMALL, CaaeObjective.AUTHORS);
            measure(caae, caae.settings(batch, replicas), steps);
        } else {
            AgeCganFamily cgan = new AgeCganFamily(paper ? AgeCganScale.PAPER : AgeCganScale.SMALL, Stage.GENERATOR);
            measure(cgan, cgan.settings(batch, replicas), steps);
        }
    }

    private static void measure(AgerFamily<?> family, AgerSettings settings, int steps) throws IOException {
        TrainingFaces faces = madeUp(2 * settings.batch(), family.size());
        byte[] checkpoint = run(AgerTraining.startAfresh(settings, faces, family), steps);
        System.out.printf("checkpoint of %.0f MB%n", checkpoint.length / 1e6);
        run(resumed(checkpoint, settings, faces, family), steps);
        System.out.println(memory());
    }

    private static TrainingStart resumed(
            byte[] checkpoint, AgerSettings settings, TrainingFaces faces, AgerFamily<?> family) throws IOException {
        if (Checkpoint.read(checkpoint) instanceof Valid(var contents)) {
            return AgerTraining.resume(settings, faces, family, new Checkpoint(contents));
        }
        throw new IOException("What was written can't be read.");
    }

    private static byte[] run(TrainingStart begun, int steps) {
        return switch (begun) {
            case Started(AgerTraining training) -> run(training, steps);
            case Refused(String code, String sentence) -> throw new IllegalStateException(code + ": " + sentence);
        };
    }

    private static byte[] run(AgerTraining training, int steps) {
        try (training) {
            training.step();
            StepSums sums = new StepSums();
            long start = System.nanoTime();
            for (int i = 1; i < steps; i++) {
                sums.add(training.step());
            }
            System.out.println(sums.line(training.steps(), (System.nanoTime() - start) / 60e9));
            return training.checkpoint().toBytes();
        }
    }

    private static TrainingFaces madeUp(int count, int size) {
        TrainingFaces faces = new TrainingFaces(size);
        for (int i = 0; i < count; i++) {
            MadeUpFace drawn = MadeUpFaces.draw(i, i * 7 % 90, i % 2 == 0, Optional.empty());
            faces.add(new TrainingFace(drawn.picture(), drawn.age(), drawn.female()));
        }
        return faces;
    }

    /** The most memory that the process has had. */
    private static String memory() throws IOException {
        try (var lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM")).findFirst().orElse("");
        }
    }
}
