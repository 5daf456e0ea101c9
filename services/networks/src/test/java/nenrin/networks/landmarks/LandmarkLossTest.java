package nenrin.networks.landmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nenrin.imaging.Picture;
import nenrin.imaging.alignment.FaceTemplate;
import nenrin.imaging.geometry.Point;
import nenrin.networks.Oracle;
import nenrin.networks.engine.Natives;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;

/** What both networks learn by, and its gradient, against the same formulas in SameDiff. */
class LandmarkLossTest {
    private static final int SIZE = 64;

    private final Oracle theirs = new Oracle();

    @BeforeAll
    static void natives() {
        Natives.choose();
    }

    @ParameterizedTest
    @CsvSource({"true, true", "false, true", "true, false"})
    void distanceOfKnownPointsAndCrossEntropyOfWholeness(boolean whole, boolean exact) {
        float[] said = {-0.39f, -0.43f, 0.3f, -0.5f, 0.1f, 0, -0.2f, 0.5f, 0.33f, 0.36f, 0.7f};
        float[] gradient = new float[said.length];
        double loss = LandmarkLoss.of(List.of(sample(whole, exact)), said, gradient, 1);

        SDVariable points = theirs.variable("points", Arrays.copyOf(said, 10), 1, 10);
        SDVariable logit = theirs.variable("logit", new float[] {said[10]}, 1, 1);
        SDVariable probability = theirs.graph().nn().sigmoid(whole ? logit : logit.neg());
        SDVariable formula = theirs.graph().math().log(probability).neg().sum();
        SDVariable distance = distance(points, 0.02).mul(whole && exact ? 1 : 0);
        theirs.check(formula.add(distance), loss, Map.of("points", Arrays.copyOf(gradient, 10), "logit", new float[] {
            gradient[10]
        }));
    }

    @Test
    void distanceOfTheMeansOfHeatMaps() {
        float[] said = new float[HeatMaps.NUMBERS];
        Random chance = new Random(3);
        for (int i = 0; i < said.length; i++) {
            said[i] = 2 * (float) chance.nextGaussian();
        }
        float[] gradient = new float[said.length];
        double loss = new HeatMapTask().loss(List.of(sample(true, true)), said, gradient, 1);

        SDVariable maps = theirs.variable("said", said, HeatMaps.SIDE * HeatMaps.SIDE, HeatMaps.POINTS);
        SDVariable shares = theirs.graph().nn().softmax(maps, 0);
        SDVariable points = theirs.graph().mmul(shares, places(), true, false, false);
        theirs.check(distance(points.reshape(1, 10), 0.01), loss, Map.of("said", gradient));
    }

    @Test
    void aMapWithOnePeakSaysItsCell() {
        float[] said = new float[HeatMaps.NUMBERS];
        for (int point = 0; point < HeatMaps.POINTS; point++) {
            said[(3 * HeatMaps.SIDE + 12) * HeatMaps.POINTS + point] = 100;
        }
        assertThat(HeatMaps.points(said, 0)).containsOnly(25f / 16 - 1, 7f / 16 - 1);
    }

    /** Five times the size, a parabola where it is small (Huber 1964). */
    private SDVariable distance(SDVariable said, double smooth) {
        float[] wanted = new float[10];
        List<Point> points = FaceTemplate.at(SIZE).points();
        for (int i = 0; i < points.size(); i++) {
            wanted[2 * i] = (float) (2 * points.get(i).x() / SIZE - 1);
            wanted[2 * i + 1] = (float) (2 * points.get(i).y() / SIZE - 1);
        }
        SameDiff sd = theirs.graph();
        SDVariable size = sd.math().abs(said.sub(theirs.constant(wanted, 1, 10)));
        SDVariable below = sd.math().square(size).div(2 * smooth);
        SDVariable far = size.gt(smooth).castTo(below.dataType());
        SDVariable above = size.sub(smooth / 2);
        return far.mul(above).add(far.rsub(1).mul(below)).sum().mul(5);
    }

    /** The middles of all cells, row by row, x and y. */
    private SDVariable places() {
        float[] places = new float[2 * HeatMaps.SIDE * HeatMaps.SIDE];
        for (int cell = 0; cell < places.length / 2; cell++) {
            places[2 * cell] = (cell % 16 + 0.5f) / 8 - 1;
            places[2 * cell + 1] = (Math.floorDiv(cell, 16) + 0.5f) / 8 - 1;
        }
        return theirs.constant(places, HeatMaps.SIDE * HeatMaps.SIDE, 2);
    }

    private static LandmarkSample sample(boolean whole, boolean exact) {
        return new LandmarkSample(Picture.filled(SIZE, SIZE, 0), FaceTemplate.at(SIZE), exact, whole);
    }
}
