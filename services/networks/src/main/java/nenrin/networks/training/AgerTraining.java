package nenrin.networks.training;

import java.util.Map;
import nenrin.imaging.Picture;
import nenrin.networks.files.ModelFile;
import org.jspecify.annotations.Nullable;

/**
 * The training of a residual ager, driven from outside: whoever holds it calls {@link #step} as long as it likes, and
 * takes checkpoints, sample grids and models in between. One thread may use it; it uses as many as the settings say.
 */
@SuppressWarnings("DoNotCallSuggester")
public final class AgerTraining implements AutoCloseable {
    private AgerTraining() {}

    /**
     * Starts from a model's weights, or from the shipped age reader's where {@code from} is null (the critic starts as a reader).
     *
     * @param faces at least one batch
     */
    public static TrainingStart start(AgerSettings settings, TrainingFaces faces, @Nullable ModelFile from) {
        throw new UnsupportedOperationException("being built");
    }

    /** Goes on from a checkpoint as if training had never stopped. */
    public static TrainingStart resume(AgerSettings settings, TrainingFaces faces, Checkpoint checkpoint) {
        throw new UnsupportedOperationException("being built");
    }

    /** One step of critic and ager on a batch. */
    public StepFigures step() {
        throw new UnsupportedOperationException("being built");
    }

    /** Steps done, over resumes. */
    public long steps() {
        throw new UnsupportedOperationException("being built");
    }

    /** The state after the last step. */
    public Checkpoint checkpoint() {
        throw new UnsupportedOperationException("being built");
    }

    /** The averaged weights, with the given provenance (name, data, job) beside what training itself knows. */
    public ModelFile model(Map<String, String> provenance) {
        throw new UnsupportedOperationException("being built");
    }

    /** The same few faces at all target ages: inputs on top, a row a target, youngest first. */
    public Picture sampleGrid() {
        throw new UnsupportedOperationException("being built");
    }

    /** Lets go of threads and arrays. */
    @Override
    public void close() {}
}
