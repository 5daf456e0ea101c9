package nenrin.networks.supervised;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import nenrin.networks.engine.Learner;
import nenrin.networks.engine.Replicas;
import nenrin.networks.engine.RunningAverage;
import nenrin.networks.engine.Weights;
import nenrin.networks.files.ModelFile;

/**
 * Trains a network step by step with Adam, each replica on a share of the batch; what it gives out are averaged weights.
 *
 * @param <S> a picture with its answer
 */
public final class SupervisedTraining<S> implements AutoCloseable {
    private final Weights weights;
    private final RunningAverage average;
    private final Replicas replicas;
    private final Learner learner;
    private final List<Replica<S>> parts = new ArrayList<>();
    private final int share;
    private long steps;

    /**
     * From weights drawn by chance.
     *
     * @param replicas threads
     * @param share samples of each in a step
     * @param averaging share of the running average of weights kept at each step
     */
    public SupervisedTraining(Task<S> task, int replicas, int share, double averaging, long seed) {
        this.share = share;
        this.replicas = new Replicas(replicas);
        weights = Weights.drawn(seed);
        new Replica<>(task, weights, weights.zerosAlike(), 1);
        average = new RunningAverage(weights, averaging);
        learner = new Learner(weights, replicas, 0.9, 0.999);
        for (int i = 0; i < replicas; i++) {
            parts.add(new Replica<>(task, weights, learner.gradients(i), share));
        }
    }

    /** Begins with a model's weights instead; what doesn't fit comes back as a sentence. */
    public Optional<String> beginWith(ModelFile model) {
        Optional<String> problem = weights.fill(model.tensors(), "");
        average.weights().assign(weights);
        return problem;
    }

    /**
     * One step of Adam.
     *
     * @param samples gives a replica's share of samples, called on the replica's thread
     * @return the mean loss
     */
    public double step(IntFunction<List<S>> samples, double rate) {
        double[] losses = new double[replicas.count()];
        replicas.run(i -> losses[i] = parts.get(i).learn(samples.apply(i), share * replicas.count()));
        learner.step(rate);
        average.step(++steps);
        return Arrays.stream(losses).sum();
    }

    /** The averaged weights as they are. */
    public ModelFile model(Map<String, String> provenance) {
        return new ModelFile(provenance, average.weights().tensors(""));
    }

    @Override
    public void close() {
        replicas.close();
    }
}
