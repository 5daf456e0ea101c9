package nenrin.networks.supervised;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import nenrin.imaging.Picture;
import nenrin.networks.engine.Graph;
import nenrin.networks.engine.Natives;
import nenrin.networks.engine.Node;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SupervisedTrainingTest {
    @BeforeAll
    static void natives() {
        Natives.choose();
    }

    @Test
    void whatCanBeSeenIsLearnt() {
        try (SupervisedTraining<Picture> training = new SupervisedTraining<>(new Brightness(), 2, 4, 0.9, 1)) {
            Random chance = new Random(2);
            double before = training.step(i -> greys(chance), 1e-3);
            double after = 0;
            for (int i = 0; i < 150; i++) {
                after = training.step(i2 -> greys(chance), 3e-3);
            }
            assertThat(after).isLessThan(before / 10);
        }
    }

    @Test
    void aModelIsABeginning() {
        try (SupervisedTraining<Picture> first = new SupervisedTraining<>(new Brightness(), 1, 1, 0.9, 1);
                SupervisedTraining<Picture> second = new SupervisedTraining<>(new Brightness(), 1, 1, 0.9, 2)) {
            assertThat(second.beginWith(first.model(Map.of()))).isEmpty();
            assertThat(second.model(Map.of()).tensors())
                    .isEqualTo(first.model(Map.of()).tensors());
        }
    }

    private static synchronized List<Picture> greys(Random chance) {
        return chance.ints(4, 0, 256)
                .mapToObj(grey -> Picture.filled(8, 8, 0x010101 * grey))
                .toList();
    }

    /** How bright a picture is, in -1 to 1; half the squared error. */
    private static final class Brightness implements Task<Picture> {
        @Override
        public int size() {
            return 8;
        }

        @Override
        public Node describe(Graph graph, Node pictures) {
            return graph.dense("head", graph.leakyConv("conv", pictures, 4, 2), 1);
        }

        @Override
        public Picture picture(Picture sample) {
            return sample;
        }

        @Override
        public double loss(List<Picture> samples, float[] said, float[] gradient, int batch) {
            double loss = 0;
            for (int i = 0; i < samples.size(); i++) {
                double error = said[i] - (samples.get(i).red(0, 0) / 127.5 - 1);
                gradient[i] = (float) (error / batch);
                loss += error * error / 2 / batch;
            }
            return loss;
        }
    }
}
