package nenrin.training.residual;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nenrin.events.Failure;
import nenrin.imaging.Picture;
import nenrin.networks.files.ModelFile;
import nenrin.networks.files.ModelReading;
import nenrin.networks.training.AgerTraining;
import nenrin.networks.training.Checkpoint;
import nenrin.networks.training.Look;
import nenrin.networks.training.StepFigures;
import nenrin.networks.training.TrainingFaces;
import nenrin.training.faces.FaceShelf;
import nenrin.training.faces.FaceTopic;
import nenrin.training.running.Learner;

/** A residual ager being trained, with the time that it took and what its model is to say of its origin. */
final class ResidualLearner implements Learner {
    private static final Logger LOG = System.getLogger(ResidualLearner.class.getName());
    private static final String SECONDS = "training seconds";

    private final AgerTraining training;
    private final Map<String, String> provenance;
    private final FaceShelf faces;
    private final int fewest;
    private final double secondsBefore;
    private final long started = System.nanoTime();

    /**
     * @param faces where new faces come from between two epochs
     * @param fewest with fewer than these there is nothing to learn
     */
    ResidualLearner(
            AgerTraining training, Map<String, String> provenance, FaceShelf faces, int fewest, double secondsBefore) {
        this.training = training;
        this.provenance = Map.copyOf(provenance);
        this.faces = faces;
        this.fewest = fewest;
        this.secondsBefore = secondsBefore;
    }

    /** The time that a checkpoint says it took; 0 where it says nothing sensible. */
    static double secondsOf(ModelFile checkpoint) {
        try {
            return Math.max(0, Double.parseDouble(checkpoint.metadata().getOrDefault(SECONDS, "0")));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    @Override
    public Optional<Failure> prepare() {
        return training.isBetweenEpochs() && training.steps() > 0
                ? changedFaces().flatMap(this::learnFrom)
                : Optional.empty();
    }

    /** While Kafka can't be read it is trained on with the faces that are there. */
    private Optional<TrainingFaces> changedFaces() {
        try {
            return faces.changed();
        } catch (FaceTopic.Unread e) {
            LOG.log(Level.WARNING, "The epoch begins with the faces of the last: {0}", e.getMessage());
            return Optional.empty();
        }
    }

    private Optional<Failure> learnFrom(TrainingFaces changed) {
        if (changed.count() < fewest) {
            return Optional.of(TooFewFaces.failure(changed.count(), fewest));
        }
        training.learnFrom(changed);
        return Optional.empty();
    }

    @Override
    public StepFigures step() {
        return training.step();
    }

    @Override
    public long steps() {
        return training.steps();
    }

    @Override
    public double seconds() {
        return secondsBefore + (System.nanoTime() - started) / 1e9;
    }

    @Override
    public Look look() {
        return training.look();
    }

    @Override
    public byte[] checkpoint() {
        return timed().toBytes();
    }

    @Override
    public ModelFile model(Map<String, String> more) {
        return training.model(timed(), all(more));
    }

    @Override
    public Optional<ModelFile> model(byte[] checkpoint, Map<String, String> more) {
        return Checkpoint.read(checkpoint) instanceof ModelReading.Valid valid
                ? Optional.of(training.model(new Checkpoint(valid.file()), all(more)))
                : Optional.empty();
    }

    private Checkpoint timed() {
        return training.checkpoint().with(Map.of(SECONDS, String.format(Locale.ROOT, "%.3f", seconds())));
    }

    private Map<String, String> all(Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(provenance);
        all.putAll(more);
        return all;
    }

    @Override
    public Picture sampleGrid() {
        return training.sampleGrid();
    }

    @Override
    public List<Picture> frames() {
        return training.frames();
    }

    /** The faces leave the memory too. */
    @Override
    public void close() {
        training.close();
        faces.close();
    }
}
