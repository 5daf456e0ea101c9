package nenrin.training.running;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import nenrin.imaging.Picture;
import nenrin.networks.files.ModelFile;
import nenrin.networks.files.Tensor;
import nenrin.networks.training.StepFigures;

/** Learns nothing, a second a step. */
class FakeLearner implements Learner {
    private final TestClock clock;
    private long steps;
    boolean closed;

    FakeLearner(TestClock clock, long steps) {
        this.clock = clock;
        this.steps = steps;
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
    public Picture sampleGrid() {
        return Picture.filled(2, 2, 0);
    }

    @Override
    public void close() {
        closed = true;
    }
}
