package nenrin.networks.supervised;

import java.util.List;
import nenrin.imaging.Picture;
import nenrin.networks.engine.Graph;
import nenrin.networks.engine.Node;

/**
 * What a network shall learn.
 *
 * @param <S> a picture with its answer
 */
public interface Task<S> {
    /** Side of the square pictures, in pixels. */
    int size();

    /** The network as a figure: pictures [n, size, size, 3] in [-1, 1] become [n, outputs]. */
    Node describe(Graph graph, Node pictures);

    /** The sample's picture, of the side {@link #size}. */
    Picture picture(S sample);

    /**
     * The samples' loss, divided by {@code batch}.
     *
     * @param said [n, outputs], what the network said
     * @param gradient [n, outputs], written: the gradient of the loss by {@code said}
     */
    double loss(List<S> samples, float[] said, float[] gradient, int batch);
}
