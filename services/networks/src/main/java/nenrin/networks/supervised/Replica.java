package nenrin.networks.supervised;

import java.util.List;
import nenrin.networks.engine.Graph;
import nenrin.networks.engine.Node;
import nenrin.networks.engine.Numbers;
import nenrin.networks.engine.Pixels;
import nenrin.networks.engine.Weights;

/**
 * One thread's graph and its loss.
 *
 * @param <S> a picture with its answer
 */
final class Replica<S> {
    private final Task<S> task;
    private final Graph graph;
    private final Node pictures;
    private final Node outputs;
    private final float[] pixels;

    Replica(Task<S> task, Weights weights, Weights gradients, int share) {
        this.task = task;
        graph = Graph.learning(weights, gradients);
        pictures = graph.input(share, task.size(), task.size(), 3);
        outputs = task.describe(graph, pictures);
        pixels = new float[share * task.size() * task.size() * 3];
    }

    double learn(List<S> samples, int batch) {
        for (int i = 0; i < samples.size(); i++) {
            Pixels.toFloats(task.picture(samples.get(i)), pixels, i * task.size() * task.size() * 3);
        }
        Numbers.write(pixels, pictures.value());
        graph.forward();
        float[] said = Numbers.read(outputs.value());
        float[] gradient = new float[said.length];
        double loss = task.loss(samples, said, gradient, batch);
        Numbers.write(gradient, outputs.gradient());
        graph.backward();
        return loss;
    }
}
