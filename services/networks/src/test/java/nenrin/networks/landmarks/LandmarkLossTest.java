package nenrin.networks.landmarks;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nenrin.imaging.Picture;
import nenrin.imaging.alignment.FaceTemplate;
import nenrin.imaging.geometry.Point;
import nenrin.networks.Oracle;
import nenrin.networks.engine.Natives;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;

/** What the landmark net learns by, and its gradient, against the same formula in SameDiff. */
class LandmarkLossTest {
    private static final int SIZE = 64;
    private static final double SMOOTH = 0.02;

    private final Oracle theirs = new Oracle();

    @BeforeAll
    static void natives() {
        Natives.choose();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void distanceOfTheWholeFacesPointsAndCrossEntropyOfWholeness(boolean whole) {
        LandmarkSample sample = new LandmarkSample(Picture.filled(SIZE, SIZE, 0), FaceTemplate.at(SIZE), whole);
        float[] said = {-0.39f, -0.43f, 0.3f, -0.5f, 0.1f, 0, -0.2f, 0.5f, 0.33f, 0.36f, 0.7f};
        float[] gradient = new float[said.length];
        double loss = LandmarkLoss.of(List.of(sample), said, gradient, 1);

        SDVariable points = theirs.variable("points", Arrays.copyOf(said, 10), 1, 10);
        SDVariable logit = theirs.variable("logit", new float[] {said[10]}, 1, 1);
        SDVariable probability = theirs.graph().nn().sigmoid(whole ? logit : logit.neg());
        SDVariable entropy = theirs.graph().math().log(probability).neg().sum();
        theirs.check(
                entropy.add(distance(points).mul(whole ? 1 : 0)),
                loss,
                Map.of("points", Arrays.copyOf(gradient, 10), "logit", new float[] {gradient[10]}));
    }

    /** Five times the size of the errors, a parabola where they are small (Huber 1964). */
    private SDVariable distance(SDVariable said) {
        float[] wanted = new float[10];
        List<Point> points = FaceTemplate.at(SIZE).points();
        for (int i = 0; i < points.size(); i++) {
            wanted[2 * i] = (float) (2 * points.get(i).x() / SIZE - 1);
            wanted[2 * i + 1] = (float) (2 * points.get(i).y() / SIZE - 1);
        }
        SameDiff sd = theirs.graph();
        SDVariable size = sd.math().abs(said.sub(theirs.constant(wanted, 1, 10)));
        SDVariable below = sd.math().square(size).div(2 * SMOOTH);
        SDVariable far = size.gt(SMOOTH).castTo(below.dataType());
        return far.mul(size.sub(SMOOTH / 2)).add(far.rsub(1).mul(below)).sum().mul(5);
    }
}
