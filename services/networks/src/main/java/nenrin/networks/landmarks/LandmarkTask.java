package nenrin.networks.landmarks;

import java.util.List;
import nenrin.imaging.Picture;
import nenrin.networks.engine.Graph;
import nenrin.networks.engine.Node;
import nenrin.networks.supervised.Task;

/** The first two looks: five points from rough boxes, and whether a whole face is there. */
public final class LandmarkTask implements Task<LandmarkSample> {
    @Override
    public int size() {
        return LandmarkFigure.SIZE;
    }

    @Override
    public Node describe(Graph graph, Node pictures) {
        return LandmarkFigure.describe(graph, pictures);
    }

    @Override
    public Picture picture(LandmarkSample sample) {
        return sample.picture();
    }

    @Override
    public double loss(List<LandmarkSample> samples, float[] said, float[] gradient, int batch) {
        return LandmarkLoss.of(samples, said, gradient, batch);
    }
}
