package nenrin.networks.flaws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntToDoubleFunction;
import nenrin.imaging.Picture;
import org.junit.jupiter.api.Test;

class DrawingsTest {
    private static final int SIDE = 192;
    private static final float[] CLEAN = new float[FlawReading.CELLS * FlawReading.CELLS];

    @Test
    void gentleSlopesAllOverAreAPhotoWhateverTheNetSays() {
        Picture waves = columns(x -> 60 * Math.abs(x % 32 - 16) / 16.0);
        assertThat(Drawings.isDrawn(waves, says(1))).isFalse();
    }

    @Test
    void hardEdgesAllOverAreADrawingEvenIfTheNetDoubtsIt() {
        Picture stripes = columns(x -> 255 * (x / 8 % 2));
        assertThat(Drawings.isDrawn(stripes, says(0))).isTrue();
    }

    @Test
    void whereGentleSlopesAreFewTheNetDecides() {
        Picture partly = columns(x -> 3 * Math.min(x, 40));
        assertThat(Drawings.isDrawn(partly, says(0.1))).isFalse();
        assertThat(Drawings.isDrawn(partly, says(0.9))).isTrue();
    }

    private static FlawReading says(double drawn) {
        return new FlawReading(CLEAN, CLEAN, drawn);
    }

    private static Picture columns(IntToDoubleFunction grey) {
        Picture picture = Picture.filled(SIDE, SIDE, 0);
        for (int i = 0; i < picture.rgb().length; i++) {
            picture.rgb()[i] = (byte) grey.applyAsDouble(i / 3 % SIDE);
        }
        return picture;
    }
}
