package nenrin.networks.readers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nenrin.networks.engine.Graph;
import nenrin.networks.engine.Learner;
import nenrin.networks.engine.Node;
import nenrin.networks.engine.Numbers;
import nenrin.networks.engine.Pixels;
import nenrin.networks.engine.Replicas;
import nenrin.networks.engine.Weights;
import nenrin.networks.files.ModelFile;
import nenrin.networks.training.TrainingFace;

/** Trains the age reader on batches that are handed to it. */
public final class AgeReaderTraining implements AutoCloseable {
    private static final int PIXELS = AgeReaderFigure.SIZE * AgeReaderFigure.SIZE * 3;

    private final Weights weights;
    private final Replicas replicas;
    private final Learner learner;
    private final List<Replica> graphs = new ArrayList<>();
    private final int share;

    /** From weights drawn by chance; a batch is {@code replicas} times {@code share} faces. */
    public AgeReaderTraining(int replicas, int share, long seed) {
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
     * @param batch crops of 64x64
     * @return the mean loss
     */
    public double step(List<TrainingFace> batch, double rate) {
        double[] losses = new double[replicas.count()];
        replicas.run(i -> losses[i] = graphs.get(i).learn(batch.subList(i * share, (i + 1) * share), batch.size()));
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

    /** One thread's graph. */
    private static final class Replica {
        private final Graph graph;
        private final Node pictures;
        private final Node outputs;
        private final float[] pixels;

        Replica(Weights weights, Weights gradients, int share) {
            graph = Graph.learning(weights, gradients);
            pictures = graph.input(share, AgeReaderFigure.SIZE, AgeReaderFigure.SIZE, 3);
            outputs = AgeReaderFigure.describe(graph, pictures);
            pixels = new float[share * PIXELS];
        }

        double learn(List<TrainingFace> faces, int batch) {
            for (int i = 0; i < faces.size(); i++) {
                Pixels.toFloats(faces.get(i).crop(), pixels, i * PIXELS);
            }
            Numbers.write(pixels, pictures.value());
            graph.forward();
            float[] logits = Numbers.read(outputs.value());
            float[] gradient = new float[logits.length];
            double loss = 0;
            for (int i = 0; i < faces.size(); i++) {
                TrainingFace face = faces.get(i);
                loss += AgeReaderLoss.of(
                        face.age(), face.female(), logits, gradient, i * AgeReaderFigure.OUTPUTS, batch);
            }
            Numbers.write(gradient, outputs.gradient());
            graph.backward();
            return loss;
        }
    }
}
