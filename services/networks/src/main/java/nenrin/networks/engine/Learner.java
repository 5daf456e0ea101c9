package nenrin.networks.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Weights that several replicas learn: each writes gradients of its own, which are added before Adam moves the weights. */
public final class Learner {
    private static final double TAKEN_IN = 0.1;

    private final Weights weights;
    private final List<Weights> gradients = new ArrayList<>();
    private final Adam adam;

    /** Over weights that are all there already. */
    public Learner(Weights weights, int replicas, double beta1, double beta2) {
        this.weights = weights;
        adam = new Adam(weights, beta1, beta2);
        for (int i = 0; i < replicas; i++) {
            gradients.add(weights.zerosAlike());
        }
    }

    /** Where a replica writes its gradients. */
    public Weights gradients(int replica) {
        return gradients.get(replica);
    }

    /** A graph for a replica: over the weights that all share, with gradients of its own. */
    public Graph graph(int replica) {
        return Graph.learning(weights, gradients.get(replica));
    }

    /** Adds up what the replicas wrote and moves the weights. */
    public void step(double rate) {
        adam.nextStep();
        weights.arrays().keySet().forEach(name -> step(name, rate));
    }

    /** The same, each replica's thread for a share of the weights. */
    public void step(double rate, Replicas replicas) {
        adam.nextStep();
        List<List<String>> shares = shares(replicas.count());
        replicas.run(i -> shares.get(i).forEach(name -> step(name, rate)));
    }

    private void step(String name, double rate) {
        Weights sum = gradients.getFirst();
        for (Weights other : gradients.subList(1, gradients.size())) {
            sum.get(name).addi(other.get(name));
        }
        if (name.endsWith(BatchNorm.MEASURED)) {
            measure(weights.get(name), sum.get(name));
        } else {
            adam.move(name, sum, rate);
        }
    }

    /** What is measured is no gradient: the running mean takes a tenth of the replicas' mean in. */
    private void measure(INDArray running, INDArray sum) {
        running.muli(1 - TAKEN_IN).addi(sum.muli(TAKEN_IN / gradients.size()));
    }

    /** Names, so that all shares have about as many numbers: the largest first, each to the share that has least. */
    private List<List<String>> shares(int count) {
        List<List<String>> shares = new ArrayList<>();
        long[] lengths = new long[count];
        for (int i = 0; i < count; i++) {
            shares.add(new ArrayList<>());
        }
        Comparator<String> byLength =
                Comparator.comparingLong(name -> weights.get(name).length());
        weights.arrays().keySet().stream().sorted(byLength.reversed()).forEach(name -> {
            int least = 0;
            for (int i = 1; i < count; i++) {
                least = lengths[i] < lengths[least] ? i : least;
            }
            shares.get(least).add(name);
            lengths[least] += weights.get(name).length();
        });
        return shares;
    }

    /** Its optimiser, for checkpoints. */
    public Adam adam() {
        return adam;
    }
}
