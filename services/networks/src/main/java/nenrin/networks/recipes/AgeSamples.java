package nenrin.networks.recipes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nenrin.imaging.Picture;
import nenrin.networks.readers.AgeReader;
import nenrin.networks.readers.AgeSample;
import nenrin.networks.readers.AgeTarget;
import nenrin.networks.training.TrainingFace;

/** Draws samples for an age reader: every face once an epoch, each time changed, some laid over another. One thread each. */
final class AgeSamples {
    /** Share of samples that are laid over another at the beginning; it falls to none at the end, so that the last epochs show faces as they are. */
    private static final double MIXED = 0.35;

    private final List<Taught> faces;
    private final Random chance;
    private final FaceChanges changes;
    private final List<Integer> order;
    private int next;

    AgeSamples(List<Taught> faces, long seed) {
        this.faces = faces;
        chance = new Random(seed);
        changes = new FaceChanges(seed + 1);
        order = new ArrayList<>(IntStream.range(0, faces.size()).boxed().toList());
        next = order.size();
    }

    /** A face as it is, and what shall be said of it however it is shown. */
    record Taught(Picture crop, AgeTarget target) {
        /** Taught by its label. */
        static Taught byLabel(TrainingFace face) {
            return new Taught(face.crop(), AgeTarget.of(face.age(), face.female()));
        }

        /** Taught half by its label, half by what a reader says that never saw it. */
        static Taught byLabelAnd(AgeReader other, TrainingFace face) {
            Taught labelled = byLabel(face);
            AgeTarget said = AgeTarget.of(other.read(face.crop()));
            return new Taught(face.crop(), labelled.target().mixed(said, 0.5));
        }
    }

    /** Draws samples; {@code done} is the share of the training that lies behind. */
    List<AgeSample> draw(int count, double done) {
        List<AgeSample> samples = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            AgeSample sample = single();
            samples.add(chance.nextDouble() < MIXED * (1 - done) ? mixed(sample, single()) : sample);
        }
        return samples;
    }

    private AgeSample single() {
        if (next == order.size()) {
            Collections.shuffle(order, chance);
            next = 0;
        }
        Taught face = faces.get(order.get(next++));
        return new AgeSample(changes.of(face.crop()), face.target());
    }

    private AgeSample mixed(AgeSample one, AgeSample other) {
        double share = 0.5 + 0.5 * chance.nextDouble();
        return new AgeSample(
                FaceChanges.mixed(one.crop(), other.crop(), share), one.target().mixed(other.target(), share));
    }
}
