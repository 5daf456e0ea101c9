package nenrin.networks.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import nenrin.imaging.Picture;
import nenrin.imaging.alignment.Aligner;
import nenrin.imaging.geometry.Similarity;
import nenrin.imaging.madeup.MadeUpFaces;
import nenrin.networks.likeness.Likeness;
import org.junit.jupiter.api.Test;

class FaceViewsTest {
    private static final Picture FACE = Aligner.warp(
            MadeUpFaces.draw(2, 30, true, Optional.empty()).picture(),
            new Similarity(Likeness.SIZE / 200.0, 0, 0, 0),
            Likeness.SIZE);

    @Test
    void everyViewIsAnotherAndTheSameSeedShowsTheSame() {
        FaceViews views = new FaceViews(1);
        Picture first = views.of(FACE);
        assertThat(first).isEqualTo(new FaceViews(1).of(FACE)).isNotEqualTo(views.of(FACE));
    }

    @Test
    void lightFallsOnAllColoursAlikeAndSmoothly() {
        int size = 32;
        float[] dark = new float[3 * size * size];
        new LightField(3, 1, new Random(4)).addTo(dark, size);
        for (int i = 0; i < dark.length - 3; i += 3) {
            assertThat(dark[i + 1]).isEqualTo(dark[i]);
            assertThat(dark[i + 2]).isEqualTo(dark[i]);
            if (i / 3 % size != size - 1) {
                assertThat(Math.abs(dark[i + 3] - dark[i])).isLessThan(0.4f);
            }
        }
        assertThat(dark).doesNotContain(0);
    }
}
