package nenrin.networks.training;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nenrin.networks.engine.RunningAverage;
import nenrin.networks.engine.Weights;
import nenrin.networks.files.ModelFile;
import nenrin.networks.files.Tensor;
import nenrin.networks.residual.Batch;
import nenrin.networks.residual.Losses;

/** All that learning changes: the step, the networks, Adam's moments of all, and the ager's running average. A checkpoint is a copy of it. */
final class TrainingState implements AutoCloseable {
    private final AgerLearning learning;
    private final RunningAverage average;
    private final Map<String, Weights> byPrefix = new LinkedHashMap<>();
    private long steps;

    TrainingState(AgerSettings settings, AgerLearning learning) {
        this.learning = learning;
        average = new RunningAverage(learning.ager(), settings.averaging());
        byPrefix.put(Checkpoint.AGER, learning.ager());
        byPrefix.putAll(new TreeMap<>(learning.teachers()));
        byPrefix.put(Checkpoint.AVERAGE, average.weights());
        new TreeMap<>(learning.optimisers()).forEach((name, adam) -> {
            byPrefix.put("adam/" + name + "/means/", adam.means());
            byPrefix.put("adam/" + name + "/squares/", adam.squares());
        });
    }

    Losses learn(Batch batch, AgerSettings settings) {
        steps++;
        Losses losses = learning.learn(batch, settings, steps);
        average.step(steps);
        return losses;
    }

    /** What a model file of this family must say. */
    Map<String, String> traits() {
        return learning.traits();
    }

    long steps() {
        return steps;
    }

    /** The ager as it is after the last step, without averaging. */
    ModelFile momentary() {
        return new ModelFile(learning.traits(), learning.ager().tensors(Checkpoint.AGER));
    }

    Map<String, Tensor> tensors() {
        Map<String, Tensor> tensors = new LinkedHashMap<>();
        byPrefix.forEach((prefix, weights) -> tensors.putAll(weights.tensors(prefix)));
        return tensors;
    }

    /** Takes all of a checkpoint over; what doesn't fit comes back as a sentence. */
    Optional<String> takeOver(ModelFile checkpoint, long atStep) {
        for (Map.Entry<String, Weights> entry : byPrefix.entrySet()) {
            Optional<String> problem = entry.getValue().fill(checkpoint.tensors(), entry.getKey());
            if (problem.isPresent()) {
                return problem;
            }
        }
        steps = atStep;
        learning.optimisers().values().forEach(adam -> adam.resumeAt(atStep));
        return Optional.empty();
    }

    /** Lets go of the threads. */
    @Override
    public void close() {
        learning.close();
    }
}
