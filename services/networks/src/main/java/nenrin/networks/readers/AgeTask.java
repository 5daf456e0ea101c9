package nenrin.networks.readers;

import java.util.List;
import nenrin.imaging.Picture;
import nenrin.networks.engine.Graph;
import nenrin.networks.engine.Node;
import nenrin.networks.supervised.Task;

/** Reading age and gender, as something to learn. */
public final class AgeTask implements Task<AgeSample> {
    @Override
    public int size() {
        return AgeReaderFigure.SIZE;
    }

    @Override
    public Node describe(Graph graph, Node pictures) {
        return AgeReaderFigure.describe(graph, pictures);
    }

    @Override
    public Picture picture(AgeSample sample) {
        return sample.crop();
    }

    @Override
    public double loss(List<AgeSample> samples, float[] said, float[] gradient, int batch) {
        double loss = 0;
        for (int i = 0; i < samples.size(); i++) {
            loss += AgeReaderLoss.of(samples.get(i).target(), said, gradient, i * AgeReaderFigure.OUTPUTS, batch);
        }
        return loss;
    }
}
