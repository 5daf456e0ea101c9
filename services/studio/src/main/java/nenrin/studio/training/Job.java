package nenrin.studio.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import nenrin.events.TrainingJob;
import nenrin.events.TrainingProgress;
import nenrin.events.TrainingSample;
import org.jspecify.annotations.Nullable;

/** One job, as far as it is known. */
final class Job {
    /** The most sample grids of one job; then every second one goes. */
    static final int MOST_SAMPLES = 32;

    private final String id;
    private final Curve losses = new Curve();
    private final Curve heldOut = new Curve();
    private final TreeMap<Integer, byte[]> samples = new TreeMap<>();
    private @Nullable TrainingJob asked;
    private @Nullable TrainingProgress last;
    private boolean stopping;

    Job(String id) {
        this.id = id;
    }

    void asked(TrainingJob job) {
        asked = job;
        stopping = false;
    }

    void stopping() {
        stopping = true;
    }

    void add(TrainingProgress progress) {
        last = progress;
        losses.add(progress.step(), progress.losses());
        heldOut.add(progress.step(), progress.heldOut());
    }

    void add(TrainingSample sample) {
        samples.tailMap(sample.step(), true).clear();
        samples.put(sample.step(), sample.png());
        if (samples.size() > MOST_SAMPLES) {
            thinSamples();
        }
    }

    /** The grid of a step. */
    Optional<byte[]> sample(int step) {
        return Optional.ofNullable(samples.get(step));
    }

    void dropSamples() {
        samples.clear();
    }

    long bytes() {
        return samples.values().stream().mapToLong(png -> png.length).sum();
    }

    JobView view() {
        return new JobView(
                id, asked, last, stopping && !isOver(), losses.lines(), heldOut.lines(), List.copyOf(samples.keySet()));
    }

    private boolean isOver() {
        return last != null && last.state().isEnd();
    }

    /** Keeps the first grid and the newest. */
    private void thinSamples() {
        List<Integer> steps = new ArrayList<>(samples.keySet());
        for (int i = 1; i < steps.size() - 1; i += 2) {
            samples.remove(steps.get(i));
        }
    }
}
