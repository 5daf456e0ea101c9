package nenrin.networks.training;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nenrin.imaging.Picture;
import nenrin.networks.Ager;
import nenrin.networks.AgerLoading;
import nenrin.networks.AgerLoading.Loaded;
import nenrin.networks.Agers;
import nenrin.networks.files.ModelFile;
import nenrin.networks.files.ShippedModels;
import nenrin.networks.residual.Losses;
import nenrin.networks.residual.Scale;
import org.jspecify.annotations.Nullable;

/**
 * The training of an ager of any family, driven from outside: whoever holds it calls {@link #step} as long as it likes, and
 * looks at it and takes checkpoints, sample grids and models in between. One thread may use it; it uses as many as the settings say.
 */
public final class AgerTraining implements AutoCloseable {
    private final AgerSettings settings;
    private final TrainingState state;
    private BatchDrawer drawer;
    private SampleGrid grid;

    AgerTraining(AgerSettings settings, TrainingFaces faces, TrainingState state) {
        this.settings = settings;
        this.state = state;
        drawer = new BatchDrawer(faces, settings);
        grid = new SampleGrid(ShownFaces.of(faces));
    }

    /**
     * Starts from a model's weights, or where {@code from} is null from an ager that changes nothing yet and a critic that
     * begins as that of the shipped model.
     *
     * @param faces of {@link Scale#SHIPPED}, at least one batch
     */
    public static TrainingStart start(AgerSettings settings, TrainingFaces faces, @Nullable ModelFile from) {
        return from == null
                ? startFromCritic(settings, faces, ShippedModels.residual())
                : residual(settings, faces).with(learning -> learning.networks().fill(from));
    }

    /** Starts with an ager that changes nothing yet and the critic of a model file. */
    public static TrainingStart startFromCritic(AgerSettings settings, TrainingFaces faces, ModelFile critic) {
        return residual(settings, faces).with(learning -> learning.networks().criticFrom(critic));
    }

    /** Goes on from a checkpoint as if training had never stopped. */
    public static TrainingStart resume(AgerSettings settings, TrainingFaces faces, Checkpoint checkpoint) {
        return residual(settings, faces).with(checkpoint);
    }

    private static Beginning<ResidualLearning> residual(AgerSettings settings, TrainingFaces faces) {
        return new Beginning<>(settings, faces, new ResidualFamily(Scale.SHIPPED));
    }

    /**
     * Starts an ager of some family from weights drawn by chance.
     *
     * @param faces of the family's size, at least one batch
     */
    public static TrainingStart startAfresh(AgerSettings settings, TrainingFaces faces, AgerFamily<?> family) {
        return new Beginning<>(settings, faces, family).with(learning -> Optional.empty());
    }

    /** Goes on with an ager of some family from a checkpoint as if training had never stopped. */
    public static TrainingStart resume(
            AgerSettings settings, TrainingFaces faces, AgerFamily<?> family, Checkpoint checkpoint) {
        return new Beginning<>(settings, faces, family).with(checkpoint);
    }

    /** One step of critic and ager on a batch. */
    public StepFigures step() {
        Losses losses = state.learn(drawer.draw(state.steps() + 1), settings);
        return new StepFigures(
                state.steps(),
                settings.batch(),
                losses.critic(),
                losses.ager(settings.criticWeight()),
                losses.readAsWanted(),
                losses.near(),
                losses.variation());
    }

    /** Steps done, over resumes. */
    public long steps() {
        return state.steps();
    }

    /** Whether the next step begins an epoch: as many draws as there are faces. */
    public boolean isBetweenEpochs() {
        return state.steps() % drawer.stepsAnEpoch() == 0;
    }

    /**
     * Learns from these faces from now on. Those that are looked at stay the same as long as they are there.
     *
     * @param faces of the same side, at least one batch
     */
    public void learnFrom(TrainingFaces faces) {
        if (faces.size() != drawer.faces().size() || faces.count() < settings.batch()) {
            throw new IllegalArgumentException("Training goes on with faces of the same side, at least a batch.");
        }
        drawer = new BatchDrawer(faces, settings);
        if (!grid.shown().areAmong(faces)) {
            grid = new SampleGrid(ShownFaces.of(faces));
        }
    }

    /** What the ager, as it is after the last step, does to the held-out faces. */
    public Look look() {
        return Look.at(loaded(state.momentary()), grid.shown(), state.steps());
    }

    /** The state after the last step. */
    public Checkpoint checkpoint() {
        Map<String, String> metadata = new LinkedHashMap<>(new TreeMap<>(state.traits()));
        metadata.computeIfPresent("family", (name, family) -> Checkpoint.family(family));
        metadata.put(Checkpoint.STEPS, Long.toString(state.steps()));
        metadata.put(Checkpoint.SEED, Long.toString(settings.seed()));
        metadata.put("faces", Integer.toString(drawer.faces().count()));
        metadata.put("faces fingerprint", drawer.fingerprint());
        metadata.put("settings", settings.toString());
        return new Checkpoint(new ModelFile(metadata, state.tensors()));
    }

    /** The averaged weights, with the given provenance (name, data, job) beside what training itself knows. */
    public ModelFile model(Map<String, String> provenance) {
        return model(checkpoint(), provenance);
    }

    /** The same of an earlier checkpoint. */
    public ModelFile model(Checkpoint checkpoint, Map<String, String> provenance) {
        ModelFile model = checkpoint.model(provenance);
        int heldOut = drawer.faces().heldOut().size();
        if (heldOut == 0) {
            return model;
        }
        Map<String, String> metadata = new LinkedHashMap<>(model.metadata());
        metadata.put("faces held out", Integer.toString(heldOut));
        Look.at(loaded(model), grid.shown(), 0)
                .figures()
                .forEach((name, value) -> metadata.put("held out: " + name, String.format(Locale.ROOT, "%.4f", value)));
        return new ModelFile(metadata, model.tensors());
    }

    /**
     * The same few faces at growing ages: inputs on top, and a row for each call so far, so that training goes downwards.
     */
    public Picture sampleGrid() {
        return grid.grownBy(loaded(checkpoint().model(Map.of())));
    }

    /** Makes the next grid go on below an earlier one, if that shows the same faces. */
    public void continueGrid(Picture earlier) {
        grid.goOnBelow(earlier);
    }

    /** The rows of the last grid one after the other: pictures of the inputs with, below, what became of them by then. */
    public List<Picture> frames() {
        return grid.frames();
    }

    /** Lets go of the threads. */
    @Override
    public void close() {
        state.close();
    }

    private static Ager loaded(ModelFile model) {
        AgerLoading loading = Agers.load(model);
        if (loading instanceof Loaded(Ager ager)) {
            return ager;
        }
        throw new IllegalStateException("A model must fit its own family: " + loading);
    }
}
