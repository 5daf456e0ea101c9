package nenrin.networks.training;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nenrin.networks.engine.RunningAverage;
import nenrin.networks.engine.Weights;
import nenrin.networks.files.ModelFile;
import nenrin.networks.files.Tensor;
import nenrin.networks.residual.Batch;
import nenrin.networks.residual.Losses;
import nenrin.networks.residual.ResidualNetworks;
import nenrin.networks.residual.ResidualStep;

/** All that learning changes: the step, both networks, Adam's moments of both, and the ager's running average. A checkpoint is a copy of it. */
final class TrainingState implements AutoCloseable {
    private final ResidualNetworks networks;
    private final ResidualStep learning;
    private final RunningAverage average;
    private final Map<String, Weights> byPrefix = new LinkedHashMap<>();
    private long steps;

    TrainingState(AgerSettings settings, ResidualNetworks networks) {
        this.networks = networks;
        learning = new ResidualStep(networks, settings.batch(), settings.replicas());
        average = new RunningAverage(networks.ager(), settings.averaging());
        byPrefix.put(Checkpoint.AGER, networks.ager());
        byPrefix.put(Checkpoint.CRITIC, networks.critic());
        byPrefix.put(Checkpoint.AVERAGE, average.weights());
        byPrefix.put("adam/ager/means/", learning.agerAdam().means());
        byPrefix.put("adam/ager/squares/", learning.agerAdam().squares());
        byPrefix.put("adam/critic/means/", learning.criticAdam().means());
        byPrefix.put("adam/critic/squares/", learning.criticAdam().squares());
    }

    Losses learn(Batch batch, AgerSettings settings) {
        steps++;
        Losses losses = learning.learn(batch, settings.agerRate(), settings.criticRate(), settings.criticWeight());
        average.step(steps);
        return losses;
    }

    long steps() {
        return steps;
    }

    /** The ager as it is after the last step, without averaging. */
    ModelFile momentary() {
        return new ModelFile(
                Map.of("size", Integer.toString(networks.scale().size())), networks.tensors(networks.ager()));
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
        learning.agerAdam().resumeAt(atStep);
        learning.criticAdam().resumeAt(atStep);
        return Optional.empty();
    }

    /** Lets go of the threads. */
    @Override
    public void close() {
        learning.close();
    }
}
