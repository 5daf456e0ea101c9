package nenrin.networks.likeness;

import java.util.List;
import nenrin.imaging.Picture;
import nenrin.networks.engine.Graph;
import nenrin.networks.engine.Node;
import nenrin.networks.supervised.Task;

/** Telling faces apart, as something to learn: samples are views of photos, two of each beside each other. */
public final class LikenessTask implements Task<Picture> {
    @Override
    public int size() {
        return LikenessFigure.SIZE;
    }

    @Override
    public Node describe(Graph graph, Node pictures) {
        return LikenessFigure.describe(graph, pictures);
    }

    @Override
    public Picture picture(Picture sample) {
        return sample;
    }

    @Override
    public double loss(List<Picture> samples, float[] said, float[] gradient, int batch) {
        return new ContrastiveLoss(said, LikenessFigure.OUTPUTS).of(gradient, batch);
    }
}
