package nenrin.training.running;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import nenrin.networks.training.StepFigures;

/** What the steps since the last report came to. */
final class Figures {
    private final InstantSource clock;
    private final Map<String, Double> sums = new LinkedHashMap<>();
    private Instant since;
    private int steps;
    private long pictures;

    Figures(InstantSource clock) {
        this.clock = clock;
        this.since = clock.instant();
    }

    void add(StepFigures step) {
        steps++;
        pictures += step.pictures();
        sum("critic", step.criticLoss());
        sum("ager", step.agerLoss());
        sum("read-as-wanted", step.readAsWanted());
        sum("near", step.near());
        sum("variation", step.variation());
    }

    /** Whether there was no step since the last report. */
    boolean areEmpty() {
        return steps == 0;
    }

    /** The means since the last call. */
    Report take() {
        Instant now = clock.instant();
        double seconds = Math.max(1e-3, Duration.between(since, now).toNanos() / 1e9);
        Map<String, Double> means = new LinkedHashMap<>();
        sums.forEach((name, sum) -> means.put(name, sum / steps));
        Report report = new Report(means, pictures / seconds, steps / seconds);
        sums.clear();
        steps = 0;
        pictures = 0;
        since = now;
        return report;
    }

    private void sum(String name, double value) {
        sums.merge(name, value, Double::sum);
    }

    /**
     * Means over some steps.
     *
     * @param losses by name; none where there was no step
     */
    record Report(Map<String, Double> losses, double picturesPerSecond, double stepsPerSecond) {}
}
