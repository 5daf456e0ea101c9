package nenrin.networks.landmarks;

import java.util.List;
import nenrin.imaging.geometry.Point;

/** Distance of the points (only where they are known) and cross-entropy of wholeness. */
final class LandmarkLoss {
    /** A hundredth of the half side is no error worth a full pull: below it the loss is a parabola. */
    private static final double SMOOTH = 0.02;

    private static final double POINTS_WEIGHT = 5;

    private LandmarkLoss() {}

    /** The loss, divided by {@code batch}; writes its gradient by what the net said. */
    static double of(List<LandmarkSample> samples, float[] said, float[] gradient, int batch) {
        double loss = 0;
        for (int i = 0; i < samples.size(); i++) {
            LandmarkSample sample = samples.get(i);
            int at = i * LandmarkFigure.OUTPUTS;
            if (sample.whole() && sample.exact()) {
                loss += points(sample, said, gradient, at, batch, SMOOTH);
            }
            loss += wholeness(sample.whole(), said, gradient, at + 10, batch);
        }
        return loss / batch;
    }

    /**
     * The distance of ten coordinates that were said from {@code at} on, below {@code smooth} a parabola (Huber 1964, "Robust estimation
     * of a location parameter"); writes its gradient, divided by {@code batch}.
     */
    static double points(LandmarkSample sample, float[] said, float[] gradient, int at, int batch, double smooth) {
        double loss = 0;
        List<Point> points = sample.landmarks().points();
        for (int k = 0; k < 10; k++) {
            double pixel =
                    k % 2 == 0 ? points.get(k / 2).x() : points.get(k / 2).y();
            double error = said[at + k] - (2 * pixel / LandmarkFigure.SIZE - 1);
            double size = Math.abs(error);
            loss += POINTS_WEIGHT * (size < smooth ? error * error / (2 * smooth) : size - smooth / 2);
            gradient[at + k] = (float) (POINTS_WEIGHT * Math.clamp(error / smooth, -1, 1) / batch);
        }
        return loss;
    }

    private static double wholeness(boolean whole, float[] said, float[] gradient, int at, int batch) {
        double probability = 1 / (1 + Math.exp(-said[at]));
        gradient[at] = (float) ((probability - (whole ? 1 : 0)) / batch);
        return -Math.log(Math.max(1e-12, whole ? probability : 1 - probability));
    }
}
