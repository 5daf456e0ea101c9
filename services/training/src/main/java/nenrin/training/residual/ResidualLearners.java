package nenrin.training.residual;

import java.util.Optional;
import java.util.function.Consumer;
import nenrin.events.Failure;
import nenrin.events.TrainingJob;
import nenrin.networks.files.ModelReading;
import nenrin.networks.files.Safetensors;
import nenrin.networks.training.AgerSettings;
import nenrin.networks.training.TrainingFaces;
import nenrin.training.checkpoints.CheckpointFiles;
import nenrin.training.faces.FaceShelf;
import nenrin.training.running.LearnerStart;
import nenrin.training.running.LearnerStart.Refused;
import nenrin.training.running.Learners;

/** Starts jobs of the residual family: checks what was asked for, then brings faces and weights together. */
public final class ResidualLearners implements Learners {
    private static final String FAMILY = "residual";

    private final FaceShelf faces;
    private final ModelShelf models;
    private final CheckpointFiles checkpoints;
    private final Limits limits;

    /** Takes what it needs from these shelves. */
    public ResidualLearners(FaceShelf faces, ModelShelf models, CheckpointFiles checkpoints, Limits limits) {
        this.faces = faces;
        this.models = models;
        this.checkpoints = checkpoints;
        this.limits = limits;
    }

    @Override
    public LearnerStart start(TrainingJob job, Consumer<String> signs) {
        if (!job.family().equals(FAMILY)) {
            return refused("family-unknown", "No worker knows the family \"" + job.family() + "\"; there is residual.");
        }
        return switch (JobSettings.read(job.settings(), limits.replicas())) {
            case JobSettings.Outcome.Unusable(Failure failure) -> new Refused(failure);
            case JobSettings.Outcome.Usable(AgerSettings settings) -> start(job, settings, signs);
        };
    }

    private LearnerStart start(TrainingJob job, AgerSettings settings, Consumer<String> signs) {
        if (job.fromModel() == null) {
            return start(job, settings, Origin.ANEW, signs);
        }
        Optional<byte[]> file = models.named(job.fromModel());
        if (file.isEmpty()) {
            return refused("model-unknown", "There is no model called \"" + job.fromModel() + "\" to start from.");
        }
        return switch (Safetensors.read(file.get())) {
            case ModelReading.Invalid(String code, String sentence) -> refused(code, sentence);
            case ModelReading.Valid valid ->
                start(job, settings, Origin.model(job.fromModel(), file.get(), valid.file()), signs);
        };
    }

    private LearnerStart start(TrainingJob job, AgerSettings settings, Origin origin, Consumer<String> signs) {
        TrainingFaces loaded = faces.load(signs);
        int needed = Math.max(limits.fewestFaces(), settings.batch());
        if (loaded.count() < needed) {
            return new Refused(TooFewFaces.failure(loaded.count(), needed));
        }
        return new Opening(settings, loaded, origin, limits.codeVersion(), faces, needed)
                .open(checkpoints.read(job.id()), checkpoints.readGrid(job.id()));
    }

    private static LearnerStart refused(String code, String sentence) {
        return new Refused(new Failure(code, sentence));
    }
}
