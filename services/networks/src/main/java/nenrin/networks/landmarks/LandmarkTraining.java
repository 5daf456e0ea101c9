package nenrin.networks.landmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import nenrin.networks.engine.Graph;
import nenrin.networks.engine.Learner;
import nenrin.networks.engine.Node;
import nenrin.networks.engine.Numbers;
import nenrin.networks.engine.Pixels;
import nenrin.networks.engine.Replicas;
import nenrin.networks.engine.RunningAverage;
import nenrin.networks.engine.Weights;
import nenrin.networks.files.ModelFile;
import nenrin.networks.files.Tensor;

/** Trains the landmark net on samples that are drawn anew at each step. */
public final class LandmarkTraining implements AutoCloseable {
    private static final int PIXELS = LandmarkFigure.SIZE * LandmarkFigure.SIZE * 3;

    private static final double KEPT = 0.999;

    private final RunningAverage average;
    private final Replicas replicas;
    private final Learner learner;
    private final List<Replica> graphs = new ArrayList<>();
    private final int share;
    private long steps;

    private LandmarkTraining(int replicas, int share, Weights weights) {
        this.share = share;
        this.replicas = new Replicas(replicas);
        learner = new Learner(weights, replicas, 0.9, 0.999);
        average = new RunningAverage(weights, KEPT);
        for (int i = 0; i < replicas; i++) {
            graphs.add(new Replica(weights, learner.gradients(i), share));
        }
    }

    /** From weights drawn by chance; {@code share} samples a replica and step. */
    public static LandmarkTraining fresh(int replicas, int share, long seed) {
        return new LandmarkTraining(replicas, share, described(Weights.drawn(seed)));
    }

    /**
     * From the weights of a file whose names begin with a prefix.
     *
     * @throws IllegalArgumentException if the file is of another network
     */
    public static LandmarkTraining from(ModelFile file, String prefix, int replicas, int share) {
        Weights weights = described(Weights.zero());
        weights.fill(file.tensors(), prefix).ifPresent(problem -> {
            throw new IllegalArgumentException(problem);
        });
        return new LandmarkTraining(replicas, share, weights);
    }

    private static Weights described(Weights weights) {
        Graph graph = Graph.inferring(weights);
        LandmarkFigure.describe(graph, graph.input(1, LandmarkFigure.SIZE, LandmarkFigure.SIZE, 3));
        return weights;
    }

    /**
     * One step of Adam.
     *
     * @param samples gives a replica's samples, called on the replica's thread
     * @return the mean loss
     */
    public double step(IntFunction<List<LandmarkSample>> samples, double rate) {
        double[] losses = new double[replicas.count()];
        replicas.run(i -> losses[i] = graphs.get(i).learn(samples.apply(i), share * replicas.count()));
        learner.step(rate);
        average.step(++steps);
        double sum = 0;
        for (double loss : losses) {
            sum += loss;
        }
        return sum;
    }

    /** The averaged weights, each name behind a prefix. */
    public Map<String, Tensor> weights(String prefix) {
        return average.weights().tensors(prefix);
    }

    @Override
    public void close() {
        replicas.close();
    }

    /** One thread's graph and its loss. */
    private static final class Replica {
        private final Graph graph;
        private final Node pictures;
        private final Node outputs;
        private final float[] pixels;

        Replica(Weights weights, Weights gradients, int share) {
            graph = Graph.learning(weights, gradients);
            pictures = graph.input(share, LandmarkFigure.SIZE, LandmarkFigure.SIZE, 3);
            outputs = LandmarkFigure.describe(graph, pictures);
            pixels = new float[share * PIXELS];
        }

        double learn(List<LandmarkSample> samples, int batch) {
            for (int i = 0; i < samples.size(); i++) {
                Pixels.toFloats(samples.get(i).picture(), pixels, i * PIXELS);
            }
            Numbers.write(pixels, pictures.value());
            graph.forward();
            float[] gradient = new float[samples.size() * LandmarkFigure.OUTPUTS];
            double loss = LandmarkLoss.of(samples, Numbers.read(outputs.value()), gradient, batch);
            Numbers.write(gradient, outputs.gradient());
            graph.backward();
            return loss;
        }
    }
}
