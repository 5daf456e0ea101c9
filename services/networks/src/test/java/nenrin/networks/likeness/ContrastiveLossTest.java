package nenrin.networks.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** NT-Xent of six views of three photos. */
class ContrastiveLossTest {
    private static final int WIDTH = 5;
    private static final int VIEWS = 6;

    private static double loss(float[] said) {
        return new ContrastiveLoss(said, WIDTH).of(new float[said.length], VIEWS);
    }

    private static float[] said() {
        float[] said = new float[VIEWS * WIDTH];
        for (int i = 0; i < said.length; i++) {
            said[i] = (float) Math.sin(3.7 * i + 1);
        }
        return said;
    }

    @Test
    void theGradientIsThatOfCentralDifferences() {
        float[] said = said();
        float[] gradient = new float[said.length];
        new ContrastiveLoss(said, WIDTH).of(gradient, VIEWS);
        for (int i = 0; i < said.length; i++) {
            float middle = said[i];
            said[i] = middle + 0.005f;
            double above = loss(said);
            said[i] = middle - 0.005f;
            double below = loss(said);
            said[i] = middle;
            assertThat((double) gradient[i]).isCloseTo((above - below) / 0.01, within(2e-3));
        }
    }

    @Test
    void itIsLeastWhereViewsOfAPhotoAgreeAndPhotosDiffer() {
        float[] apart = new float[VIEWS * WIDTH];
        float[] together = new float[VIEWS * WIDTH];
        for (int view = 0; view < VIEWS; view++) {
            apart[view * WIDTH + view / 2] = 1;
            together[view * WIDTH] = 1;
        }
        assertThat(loss(apart)).isLessThan(0.001);
        assertThat(loss(together)).as("one of five").isCloseTo(Math.log(5), within(1e-6));
    }

    @Test
    void howLongAVectorIsDoesNotMatter() {
        float[] longer = said();
        for (int i = 0; i < WIDTH; i++) {
            longer[i] *= 7;
        }
        assertThat(loss(longer)).isCloseTo(loss(said()), within(1e-5));
    }
}
