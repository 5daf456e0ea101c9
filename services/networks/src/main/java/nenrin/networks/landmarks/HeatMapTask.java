package nenrin.networks.landmarks;

import java.util.List;
import nenrin.imaging.Picture;
import nenrin.networks.engine.Graph;
import nenrin.networks.engine.Node;
import nenrin.networks.supervised.Task;

/** The last look: five points of a face that is nearly aligned, and nothing else. */
public final class HeatMapTask implements Task<LandmarkSample> {
    /** In half sides: a hundredth of the eyes' distance, as this look sees it. */
    private static final double SMOOTH = 0.01;

    @Override
    public int size() {
        return LandmarkFigure.SIZE;
    }

    @Override
    public Node describe(Graph graph, Node pictures) {
        return HeatMapFigure.describe(graph, pictures).flat();
    }

    @Override
    public Picture picture(LandmarkSample sample) {
        return sample.picture();
    }

    @Override
    public double loss(List<LandmarkSample> samples, float[] said, float[] gradient, int batch) {
        double loss = 0;
        for (int i = 0; i < samples.size(); i++) {
            int at = i * HeatMaps.NUMBERS;
            float[] points = HeatMaps.points(said, at);
            float[] byPoints = new float[points.length];
            loss += LandmarkLoss.points(samples.get(i), points, byPoints, 0, batch, SMOOTH);
            HeatMaps.back(said, at, points, byPoints, gradient);
        }
        return loss / batch;
    }
}
