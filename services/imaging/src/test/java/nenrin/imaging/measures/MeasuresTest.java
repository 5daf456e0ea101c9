package nenrin.imaging.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import nenrin.imaging.Drawn;
import nenrin.imaging.Picture;
import nenrin.imaging.alignment.Aligner;
import nenrin.imaging.alignment.FaceTemplate;
import nenrin.imaging.decoding.Decoded;
import nenrin.imaging.decoding.PictureDecoder;
import nenrin.imaging.detection.Face;
import nenrin.imaging.encoding.PictureEncoder;
import nenrin.imaging.geometry.Box;
import nenrin.imaging.geometry.Landmarks;
import nenrin.imaging.geometry.Point;
import nenrin.imaging.geometry.Similarity;
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
        assertThat(new Contrast().of(plain).score()).isZero();
        assertThat(new Contrast().of(plain).sentence()).contains("flat");
    }

    @Test
    void dark_skin_in_good_light_is_not_too_dark() {
        MadeUpFaces.many(50, 20)
                .filter(face -> face.defect().isEmpty())
                .forEach(face -> assertThat(exposure.of(face.picture()).score()).isGreaterThan(60));
    }

    @Test
    void a_face_turned_aside_is_told_from_one_that_looks_ahead() {
        Landmarks ahead = FaceTemplate.at(200);
        Landmarks aside = new Landmarks(
                ahead.leftEye(), ahead.rightEye(), new Point(130, 101), ahead.mouthLeft(), ahead.mouthRight());

        assertThat(new Pose().of(seen(ahead, 1)).score()).isEqualTo(100);
        assertThat(new Pose().of(seen(aside, 1)).raw()).isBetween(35.0, 55.0);
        assertThat(new Pose().of(seen(aside, 1)).sentence()).contains("aside");
        assertThat(Pose.yaw(aside.mirrored(200))).isCloseTo(-Pose.yaw(aside), within(1.0));
    }

    @Test
    void pose_does_not_mind_how_the_photo_was_held() {
        Landmarks aside = new Landmarks(
                new Point(60, 56), new Point(137, 57), new Point(115, 101), new Point(64, 135), new Point(133, 135));
        Similarity turned = new Similarity(0, 1, 200, 0);

        assertThat(Pose.yaw(aside.map(turned::apply))).isCloseTo(Pose.yaw(aside), within(0.001));
        assertThat(Pose.roll(aside.map(turned::apply))).isCloseTo(90, within(1.0));
    }

    @Test
    void the_presence_of_a_face_is_its_wholeness_less_what_lies_outside() {
        assertThat(new FacePresence().of(seen(FaceTemplate.at(200), 0.8)).score())
                .isEqualTo(80);
        Landmarks low = FaceTemplate.at(200).map(point -> new Point(point.x(), point.y() + 90));
        Measurement cut = new FacePresence().of(seen(low, 1));

        assertThat(cut.score()).isLessThan(20);
        assertThat(cut.sentence()).contains("upper part");
    }

    @Test
    void a_picture_enlarged_from_a_thumbnail_has_the_size_of_the_thumbnail() {
        Picture sharp = Drawn.FACE.picture();
        Picture enlarged = Aligner.warp(
                Aligner.warp(sharp, new Similarity(0.15, 0, 0, 0), 30), new Similarity(1 / 0.15, 0, 0, 0), 200);

        assertThat(new Resolution().of(seen(sharp)).raw()).isGreaterThan(50);
        assertThat(new Resolution().of(seen(enlarged)).raw()).isBetween(15.0, 45.0);
    }

    @Test
    void heavy_compression_leaves_blocks() {
        Picture sharp = Drawn.FACE.picture();
        Decoded heavy = new PictureDecoder().decode(PictureEncoder.jpeg(sharp, 0.03));

        assertThat(new Compression().of(seen(sharp)).score()).isGreaterThan(60);
        assertThat(heavy)
                .isInstanceOfSatisfying(
                        Decoded.Readable.class,
                        it -> assertThat(
                                        new Compression().of(seen(it.picture())).score())
                                .isLessThan(40));
    }

    @Test
    void grey_is_a_note() {
        assertThat(new Colour().of(Picture.filled(200, 200, 0x777777)).score()).isZero();
        assertThat(new Colour().of(Picture.filled(200, 200, 0xAA7755)).score()).isEqualTo(100);
    }

    private static Sighting seen(Picture picture) {
        return Sighting.of(picture, List.of(new Face(new Box(0, 0, 200, 200), FaceTemplate.at(200), 1)));
    }

    private static Sighting seen(Landmarks landmarks, double wholeness) {
        return Sighting.of(Drawn.FACE.picture(), List.of(new Face(new Box(0, 0, 200, 200), landmarks, wholeness)));
    }

    private static Picture spoiled(Defect defect) {
        return MadeUpFaces.draw(3, 30, false, Optional.of(defect)).picture();
    }
}
