package nenrin.networks.training;

import java.util.Optional;
import java.util.function.Function;
import nenrin.imaging.madeup.MadeUpFace;
import nenrin.imaging.madeup.MadeUpFaces;
import nenrin.networks.residual.ResidualNetworks;
import nenrin.networks.residual.Scale;
import nenrin.networks.training.TrainingStart.Started;

/** The real training on a network of 16x16 pixels and 8 channels, with made-up faces: some hundred steps take seconds. */
public final class TinyTraining {
    static final Scale SCALE = new Scale(16, 8);
    private static final ResidualFamily FAMILY = new ResidualFamily(SCALE);
    static final AgerSettings SETTINGS = new AgerSettings(8, 1, 1, 2e-4, 1e-4, 0.8, 0.15, 0.999);

    /** Not to be changed. */
    static final TrainingFaces FACES = faces(1, 96);

    private TinyTraining() {}

    static AgerTraining start(AgerSettings settings) {
        return start(settings, networks -> Optional.empty());
    }

    static AgerTraining start(AgerSettings settings, Function<ResidualNetworks, Optional<String>> filling) {
        return ((Started) new Beginning<>(settings, FACES, FAMILY).with(learning -> filling.apply(learning.networks())))
                .training();
    }

    static AgerTraining resume(AgerSettings settings, Checkpoint checkpoint) {
        return ((Started) new Beginning<>(settings, FACES, FAMILY).with(checkpoint)).training();
    }

    /** Faces from a seed on, one in sixteen held out. */
    public static TrainingFaces faces(int seed, int count) {
        TrainingFaces faces = new TrainingFaces(SCALE.size());
        for (int i = seed; i < seed + count; i++) {
            MadeUpFace drawn = MadeUpFaces.draw(i, i * 7 % 90, i % 2 == 0, Optional.empty());
            TrainingFace face = new TrainingFace(drawn.picture(), drawn.age(), drawn.female());
            if (i % 16 == 0) {
                faces.holdOut(face);
            } else {
                faces.add(face);
            }
        }
        return faces;
    }

    static AgerSettings rates(double ager, double critic, double criticWeight) {
        return new AgerSettings(8, 1, 1, ager, critic, criticWeight, 0.15, 0.999);
    }
}
