package nenrin.imaging.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nenrin.imaging.Drawn;
import nenrin.imaging.Picture;
import nenrin.imaging.alignment.FaceTemplate;
import nenrin.imaging.detection.Face;
import nenrin.imaging.geometry.Box;
import nenrin.imaging.madeup.Defect;
import nenrin.imaging.madeup.MadeUpFaces;
import org.junit.jupiter.api.Test;

class MeasuresTest {
    private final Sharpness sharpness = new Sharpness();
    private final Exposure exposure = new Exposure();

    @Test
    void a_good_picture_is_sharp_and_well_lit() {
        assertThat(sharpness.of(Drawn.FACE.picture()).score()).isGreaterThan(60);
        assertThat(exposure.of(Drawn.FACE.picture()).score()).isGreaterThan(90);
    }

    @Test
    void a_blurred_picture_is_told_so() {
        Measurement measurement = sharpness.of(spoiled(Defect.BLUR));

        assertThat(measurement.score()).isLessThan(10);
        assertThat(measurement.sentence()).contains("blurred");
    }

    @Test
    void half_the_contrast_is_as_sharp() {
        Picture picture = Drawn.FACE.picture();
        Picture pale = new Picture(200, 200, picture.rgb().clone());
        for (int i = 0; i < pale.rgb().length; i++) {
            pale.rgb()[i] = (byte) (100 + (picture.rgb()[i] & 0xFF) / 2);
        }

        assertThat(sharpness.of(pale).score())
                .isBetween(
                        sharpness.of(picture).score() - 2, sharpness.of(picture).score() + 2);
    }

    @Test
    void a_dark_picture_is_told_so() {
        Measurement measurement = exposure.of(spoiled(Defect.DARKNESS));

        assertThat(measurement.score()).isLessThan(10);
        assertThat(measurement.sentence()).contains("too dark");
    }

    @Test
    void a_plain_picture_has_neither_detail_nor_contrast() {
        Picture plain = Picture.filled(200, 200, 0x808080);

        assertThat(sharpness.of(plain).score()).isZero();
        assertThat(exposure.of(plain).score()).isZero();
        assertThat(exposure.of(plain).sentence()).contains("contrast");
    }

    @Test
    void dark_skin_in_good_light_is_not_too_dark() {
        MadeUpFaces.many(50, 20)
                .filter(face -> face.defect().isEmpty())
                .forEach(face -> assertThat(exposure.of(face.picture()).score()).isGreaterThan(60));
    }

    @Test
    void wholeness_is_that_of_the_first_face() {
        Face half = new Face(new Box(0, 0, 9, 9), FaceTemplate.at(9), 0.25);

        assertThat(Wholeness.of(List.of(half)).score()).isEqualTo(25);
        assertThat(Wholeness.of(List.of()).score()).isZero();
        assertThat(Wholeness.of(List.of()).sentence()).contains("No whole face");
    }

    private static Picture spoiled(Defect defect) {
        return MadeUpFaces.draw(3, 30, false, Optional.of(defect)).picture();
    }
}
