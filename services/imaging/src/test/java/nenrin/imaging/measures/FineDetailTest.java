package nenrin.imaging.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nenrin.imaging.Drawn;
import nenrin.imaging.Picture;
import nenrin.imaging.madeup.Defect;
import nenrin.imaging.madeup.MadeUpFaces;
import org.junit.jupiter.api.Test;

class FineDetailTest {
    private static final Picture FACE = Drawn.FACE.picture();

    @Test
    void blurTakesItAway() {
        Picture sharp = MadeUpFaces.draw(3, 40, true, Optional.empty()).picture();
        Picture blurred =
                MadeUpFaces.draw(3, 40, true, Optional.of(Defect.BLUR)).picture();
        assertThat(FineDetail.of(blurred)).isLessThan(0.3 * FineDetail.of(sharp));
    }

    @Test
    void gritAddsToIt() {
        byte[] rgb = FACE.rgb().clone();
        for (int y = 0; y < 200; y++) {
            for (int x = 0; x < 200; x++) {
                int grit = (x / 2 + y / 2) % 2 == 0 ? 10 : -10;
                for (int c = 0; c < 3; c++) {
                    int at = FACE.index(x, y) + c;
                    rgb[at] = (byte) Math.clamp((rgb[at] & 0xFF) + grit, 0, 255);
                }
            }
        }
        assertThat(FineDetail.of(new Picture(200, 200, rgb))).isGreaterThan(2 * FineDetail.of(FACE));
    }

    @Test
    void aWallHasNone() {
        assertThat(FineDetail.of(Picture.filled(200, 200, 0x808080))).isZero();
    }
}
