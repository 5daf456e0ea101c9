package nenrin.networks.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Weights that several replicas learn: each writes gradients of its own, which are added before Adam moves the weights. */
public final class Learner {
    private final List<Weights> gradients = new ArrayList<>();
    private final Adam adam;

    /** Over weights that are all there already. */
    public Learner(Weights weights, int replicas, double beta1, double beta2) {
        adam = new Adam(weights, beta1, beta2);
        for (int i = 0; i < replicas; i++) {
            gradients.add(weights.zerosAlike());
        }
    }

    /** Where a replica writes its gradients. */
    public Weights gradients(int replica) {
        return gradients.get(replica);
    }

    /** Adds up what the replicas wrote and moves the weights. */
    public void step(double rate) {
        Weights sum = gradients.getFirst();
        for (Weights other : gradients.subList(1, gradients.size())) {
            for (Map.Entry<String, INDArray> entry : sum.arrays().entrySet()) {
                entry.getValue().addi(other.get(entry.getKey()));
            }
        }
        adam.step(sum, rate);
    }

    /** Its optimiser, for checkpoints. */
    public Adam adam() {
        return adam;
    }
}
