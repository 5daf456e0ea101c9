package nenrin.training.residual;

import java.util.LinkedHashMap;
import java.util.Map;
import nenrin.imaging.Picture;
import nenrin.networks.files.ModelFile;
import nenrin.networks.training.AgerTraining;
import nenrin.networks.training.Checkpoint;
import nenrin.networks.training.StepFigures;
import nenrin.training.running.Learner;

/** A residual ager being trained, with the time that it took and what its model is to say of its origin. */
final class ResidualLearner implements Learner {
    private static final String SECONDS = "training seconds";

    private final AgerTraining training;
    private final Map<String, String> provenance;
    private final double secondsBefore;
    private final long started = System.nanoTime();

    ResidualLearner(AgerTraining training, Map<String, String> provenance, double secondsBefore) {
        this.training = training;
        this.provenance = Map.copyOf(provenance);
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
    public byte[] checkpoint() {
        ModelFile contents = training.checkpoint().contents();
        return new Checkpoint(with(contents, Map.of(SECONDS, Double.toString(seconds())))).toBytes();
    }

    @Override
    public ModelFile model(Map<String, String> moreProvenance) {
        Map<String, String> all = new LinkedHashMap<>(provenance);
        all.put(SECONDS, "%.0f".formatted(seconds()));
        all.putAll(moreProvenance);
        return training.model(all);
    }

    @Override
    public Picture sampleGrid() {
        return training.sampleGrid();
    }

    @Override
    public void close() {
        training.close();
    }

    private static ModelFile with(ModelFile file, Map<String, String> more) {
        Map<String, String> metadata = new LinkedHashMap<>(file.metadata());
        metadata.putAll(more);
        return new ModelFile(metadata, file.tensors());
    }
}
