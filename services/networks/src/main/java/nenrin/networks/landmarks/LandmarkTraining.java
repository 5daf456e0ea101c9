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
import nenrin.networks.engine.Weights;
import nenrin.networks.files.ModelFile;

/** Trains the landmark net on samples that are drawn anew at each step. */
public final class LandmarkTraining implements AutoCloseable {
    private static final int PIXELS = LandmarkFigure.SIZE * LandmarkFigure.SIZE * 3;

    private final Weights weights;
    private final Replicas replicas;
    private final Learner learner;
    private final List<Replica> graphs = new ArrayList<>();
    private final int share;

    /** From weights drawn by chance; {@code share} samples a replica and step. */
    public LandmarkTraining(int replicas, int share, long seed) {
        this.share = share;
        this.replicas = new Replicas(replicas);
        weights = Weights.drawn(seed);
        new Replica(weights, weights.zerosAlike(), 1);
        learner = new Learner(weights, replicas, 0.9, 0.999);
        for (int i = 0; i < replicas; i++) {
            graphs.add(new Replica(weights, learner.gradients(i), share));
        }
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
        double sum = 0;
        for (double loss : losses) {
            sum += loss;
        }
        return sum;
    }

    /** The weights as they are. */
    public ModelFile model(Map<String, String> provenance) {
        return new ModelFile(provenance, weights.tensors(""));
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
