package nenrin.networks.training;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nenrin.networks.engine.Weights;
import nenrin.networks.files.ModelFile;
import nenrin.networks.files.Tensor;

/** All arrays that make up the state of a training, by the prefix of their names in a checkpoint. */
record CheckpointWeights(Map<String, Weights> byPrefix) {
    Map<String, Tensor> tensors() {
        Map<String, Tensor> tensors = new LinkedHashMap<>();
        byPrefix.forEach((prefix, weights) -> tensors.putAll(weights.tensors(prefix)));
        return tensors;
    }

    /** Takes all of a checkpoint over; what doesn't fit comes back as a sentence. */
    Optional<String> fill(ModelFile checkpoint) {
        for (Map.Entry<String, Weights> entry : byPrefix.entrySet()) {
            Optional<String> problem = entry.getValue().fill(checkpoint.tensors(), entry.getKey());
            if (problem.isPresent()) {
                return problem;
            }
        }
        return Optional.empty();
    }
}
