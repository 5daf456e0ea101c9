package nenrin.networks.training;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nenrin.imaging.Picture;
import nenrin.networks.AgerLoading;
import nenrin.networks.AgerLoading.Loaded;
import nenrin.networks.engine.RunningAverage;
import nenrin.networks.engine.Weights;
import nenrin.networks.files.ModelFile;
import nenrin.networks.files.ShippedModels;
import nenrin.networks.residual.Losses;
import nenrin.networks.residual.ResidualAger;
import nenrin.networks.residual.ResidualNetworks;
import nenrin.networks.residual.ResidualStep;
import nenrin.networks.residual.Scale;
import nenrin.networks.training.TrainingStart.Refused;
import nenrin.networks.training.TrainingStart.Started;
import org.jspecify.annotations.Nullable;

/**
 * The training of a residual ager, driven from outside: whoever holds it calls {@link #step} as long as it likes, and
 * takes checkpoints, sample grids and models in between. One thread may use it; it uses as many as the settings say.
 */
public final class AgerTraining implements AutoCloseable {
    private static final String CHECKPOINT_FAMILY = ResidualAger.FAMILY + "/checkpoint";

    private final AgerSettings settings;
    private final TrainingFaces faces;
    private final String fingerprint;
    private final ResidualNetworks networks;
    private final ResidualStep learning;
    private final RunningAverage average;
    private final CheckpointWeights state;
    private final BatchDrawer drawer;
    private final SampleGrid grid;
    private long steps;

    private AgerTraining(AgerSettings settings, TrainingFaces faces, ResidualNetworks networks) {
        this.settings = settings;
        this.faces = faces;
        this.networks = networks;
        fingerprint = faces.fingerprint();
        learning = new ResidualStep(networks, settings.batch(), settings.replicas());
        average = new RunningAverage(networks.ager(), settings.averaging());
        drawer = new BatchDrawer(faces, settings);
        grid = new SampleGrid(faces);
        state = state();
    }

    /**
     * Starts from a model's weights, or where {@code from} is null from an ager that changes nothing yet and a critic that
     * begins as the shipped age reader.
     *
     * @param faces of 64x64, at least one batch
     */
    public static TrainingStart start(AgerSettings settings, TrainingFaces faces, @Nullable ModelFile from) {
        return begin(
                settings,
                faces,
                networks -> from == null ? networks.criticFromReader(ShippedModels.ageReader()) : networks.fill(from));
    }

    /** Starts a critic from an age reader other than the one that ships. */
    public static TrainingStart startFromReader(AgerSettings settings, TrainingFaces faces, ModelFile reader) {
        return begin(settings, faces, networks -> networks.criticFromReader(reader));
    }

    /** Goes on from a checkpoint as if training had never stopped. */
    public static TrainingStart resume(AgerSettings settings, TrainingFaces faces, Checkpoint checkpoint) {
        TrainingStart start = begin(settings, faces, networks -> Optional.empty());
        if (!(start instanceof Started(AgerTraining training))) {
            return start;
        }
        return training.takeOver(checkpoint.contents())
                .<TrainingStart>map(problem -> {
                    training.close();
                    return new Refused("checkpoint-does-not-fit", problem);
                })
                .orElse(start);
    }

    private interface Filling {
        Optional<String> fill(ResidualNetworks networks);
    }

    private static TrainingStart begin(AgerSettings settings, TrainingFaces faces, Filling filling) {
        if (faces.size() != Scale.SHIPPED.size() || faces.count() < settings.batch()) {
            return new Refused(
                    "too-few-faces",
                    "Training needs at least %d faces of %d pixels; there are %d of %d."
                            .formatted(settings.batch(), Scale.SHIPPED.size(), faces.count(), faces.size()));
        }
        ResidualNetworks networks = ResidualNetworks.drawn(Scale.SHIPPED, settings.seed());
        return filling.fill(networks)
                .<TrainingStart>map(problem -> new Refused("model-does-not-fit", problem))
                .orElseGet(() -> new Started(new AgerTraining(settings, faces, networks)));
    }

    /** One step of critic and ager on a batch. */
    public StepFigures step() {
        steps++;
        Losses losses =
                learning.learn(drawer.draw(steps), settings.agerRate(), settings.criticRate(), settings.criticWeight());
        average.step(steps);
        return new StepFigures(
                steps,
                settings.batch(),
                losses.critic(),
                losses.ager(settings.criticWeight()),
                losses.readAsWanted(),
                losses.near(),
                losses.variation());
    }

    /** Steps done, over resumes. */
    public long steps() {
        return steps;
    }

    /** The state after the last step. */
    public Checkpoint checkpoint() {
        Map<String, String> metadata =
                Map.of("family", CHECKPOINT_FAMILY, "steps", Long.toString(steps), "faces fingerprint", fingerprint);
        return new Checkpoint(new ModelFile(metadata, state.tensors()));
    }

    /** The averaged weights, with the given provenance (name, data, job) beside what training itself knows. */
    public ModelFile model(Map<String, String> provenance) {
        Map<String, String> metadata = new LinkedHashMap<>(provenance);
        metadata.put("family", ResidualAger.FAMILY);
        metadata.put("size", Integer.toString(networks.scale().size()));
        metadata.put("steps", Long.toString(steps));
        metadata.put("faces", Integer.toString(faces.count()));
        metadata.put("faces fingerprint", fingerprint);
        metadata.put("settings", settings.toString());
        return new ModelFile(metadata, networks.tensors(average.weights()));
    }

    /**
     * The same few faces at growing ages: inputs on top, and a row for each call so far, so that training goes downwards.
     */
    public Picture sampleGrid() {
        AgerLoading loading = ResidualAger.load(model(Map.of()));
        if (!(loading instanceof Loaded(var ager))) {
            throw new IllegalStateException("A model must fit its own family: " + loading);
        }
        return grid.grownBy(ager);
    }

    /** Lets go of the threads. */
    @Override
    public void close() {
        learning.close();
    }

    private CheckpointWeights state() {
        Map<String, Weights> byPrefix = new LinkedHashMap<>();
        byPrefix.put("ager/", networks.ager());
        byPrefix.put("critic/", networks.critic());
        byPrefix.put("average/", average.weights());
        byPrefix.put("adam/ager/means/", learning.agerAdam().means());
        byPrefix.put("adam/ager/squares/", learning.agerAdam().squares());
        byPrefix.put("adam/critic/means/", learning.criticAdam().means());
        byPrefix.put("adam/critic/squares/", learning.criticAdam().squares());
        return new CheckpointWeights(byPrefix);
    }

    private Optional<String> takeOver(ModelFile checkpoint) {
        String said = checkpoint.metadata().getOrDefault("steps", "");
        if (!checkpoint.family().equals(CHECKPOINT_FAMILY) || !said.matches("\\d{1,12}")) {
            return Optional.of("The file is not a checkpoint of this training.");
        }
        steps = Long.parseLong(said);
        learning.agerAdam().resumeAt(steps);
        learning.criticAdam().resumeAt(steps);
        return state.fill(checkpoint);
    }
}
