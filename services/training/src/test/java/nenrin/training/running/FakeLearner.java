package nenrin.training.running;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nenrin.events.Failure;
import nenrin.imaging.Picture;
import nenrin.networks.files.ModelFile;
import nenrin.networks.files.Tensor;
import nenrin.networks.training.Look;
import nenrin.networks.training.StepFigures;

/** Learns nothing, a second a step. */
class FakeLearner implements Learner {
    private final TestClock clock;
    private long steps;
    private int grids;
    boolean closed;

    FakeLearner(TestClock clock, long steps) {
        this.clock = clock;
        this.steps = steps;
    }

    @Override
    public Optional<Failure> prepare() {
        return Optional.empty();
    }

    @Override
    public Look look() {
        return new Look(steps, 0.1, 0.95, 0.03);
    }

    @Override
    public StepFigures step() {
        steps++;
        clock.passes(Duration.ofSeconds(1));
        return new StepFigures(steps, 32, 2, 3, 1, 1, loss());
    }

    double loss() {
        return 0.5;
    }

    @Override
    public long steps() {
        return steps;
    }

    @Override
    public double seconds() {
        return steps;
    }

    @Override
    public byte[] checkpoint() {
        return Long.toString(steps).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public ModelFile model(Map<String, String> provenance) {
        return new ModelFile(provenance, Map.of("weight", new Tensor(new int[] {1}, new float[] {1})));
    }

    @Override
    public Optional<ModelFile> model(byte[] checkpoint, Map<String, String> provenance) {
        Map<String, String> metadata = new HashMap<>(provenance);
        metadata.put("steps", new String(checkpoint, StandardCharsets.UTF_8));
        return Optional.of(model(metadata));
    }

    @Override
    public Picture sampleGrid() {
        grids++;
        return Picture.filled(2, 2, 0);
    }

    @Override
    public List<Picture> frames() {
        return Collections.nCopies(grids, Picture.filled(2, 2, 0));
    }

    @Override
    public void close() {
        closed = true;
    }
}
