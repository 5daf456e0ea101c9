package nenrin.networks.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nenrin.imaging.Picture;
import nenrin.imaging.madeup.MadeUpFaces;
import nenrin.networks.flaws.FlawSample;
import org.junit.jupiter.api.Test;

/** What is planted is noted where it lies. Writing needs fonts, which a machine may not have, so covers stand for it. */
class FlawDrawerTest {
    private final Picture face = MadeUpFaces.draw(1, 30, true, Optional.empty()).picture();

    @Test
    void a_clean_photo_has_nothing_noted() {
        FlawSample sample = FlawSample.clean(face);
        assertThat(sample.drawn()).isFalse();
        assertThat(sample.written()).containsOnly(0);
    }

    @Test
    void what_was_filled_is_noted_in_its_cells_alone() {
        PlantedLayer layer = new PlantedLayer(Picture.filled(128, 128, 0x808080));
        layer.fill(new java.awt.Rectangle(0, 0, 64, 128), java.awt.Color.BLACK, 1);
        float[] shares = layer.shares(FlawSample.CELLS);
        assertThat(shares[0]).isEqualTo(1);
        assertThat(shares[FlawSample.CELLS - 1]).isZero();
    }

    @Test
    void what_nobody_sees_is_not_noted() {
        PlantedLayer layer = new PlantedLayer(Picture.filled(128, 128, 0x808080));
        layer.fill(new java.awt.Rectangle(0, 0, 64, 128), new java.awt.Color(0x828282), 1);
        assertThat(layer.shares(FlawSample.CELLS)).containsOnly(0);
    }

    @Test
    void paintings_are_as_large_as_their_photos_and_look_otherwise() {
        Paintings paintings = new Paintings(new java.util.Random(1));
        List<Picture> painted = java.util.stream.Stream.generate(() -> paintings.of(face))
                .limit(8)
                .toList();
        assertThat(painted).allSatisfy(picture -> {
            assertThat(picture.width()).isEqualTo(face.width());
            assertThat(picture).isNotEqualTo(face);
        });
    }
}
