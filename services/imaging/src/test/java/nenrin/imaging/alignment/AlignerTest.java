package nenrin.imaging.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import nenrin.imaging.Drawn;
import nenrin.imaging.Picture;
import nenrin.imaging.geometry.Landmarks;
import nenrin.imaging.geometry.Similarity;
import org.junit.jupiter.api.Test;

class AlignerTest {
    @Test
    void a_face_on_the_template_stays_as_it_is() {
        Picture face = Drawn.FACE.picture();

        AlignedCrop crop = Aligner.align(face, FaceTemplate.at(200), 200);

        assertThat(crop.crop()).isEqualTo(face);
    }

    @Test
    void the_landmarks_of_a_turned_face_come_to_lie_on_the_template() {
        Similarity turn = new Similarity(1.5, 0.6, 40, -10);
        Landmarks turned = FaceTemplate.at(200).map(turn::apply);

        AlignedCrop crop = Aligner.align(Picture.filled(400, 400, 0), turned, 64);

        for (int i = 0; i < 5; i++) {
            assertThat(crop.toCrop()
                            .apply(turned.points().get(i))
                            .distance(FaceTemplate.at(64).points().get(i)))
                    .isLessThan(1e-6);
        }
    }

    @Test
    void a_face_turned_and_enlarged_comes_back_nearly() {
        Picture face = Drawn.FACE.picture();
        Similarity turn = new Similarity(2.5, 0.7, 60, 10);
        Picture photo = Aligner.warp(face, turn, 640);

        Picture crop =
                Aligner.align(photo, FaceTemplate.at(200).map(turn::apply), 200).crop();

        assertThat(Drawn.distance(crop, face)).isLessThan(4);
    }

    /** What is not turned is warped another way, which must show the same. */
    @Test
    void a_face_that_is_not_turned_looks_as_one_that_is_turned_by_next_to_nothing() {
        Picture face = Drawn.FACE.picture();
        for (double scale : new double[] {0.2, 0.48, 1, 1.7}) {
            Similarity straight = new Similarity(scale, 0, 11.3, -40.8);
            Similarity hardlyTurned = new Similarity(scale, 1e-9, 11.3, -40.8);

            byte[] one = Aligner.warp(face, straight, 150).rgb();
            byte[] other = Aligner.warp(face, hardlyTurned, 150).rgb();

            for (int i = 0; i < one.length; i++) {
                assertThat((one[i] & 0xFF) - (other[i] & 0xFF)).isBetween(-1, 1);
            }
        }
    }

    @Test
    void shrinking_takes_the_mean_of_the_pixels_under_each_new_one() {
        Picture stripes = Picture.filled(128, 128, 0);
        for (int y = 0; y < 128; y++) {
            for (int x = 0; x < 128; x += 2) {
                stripes.rgb()[stripes.index(x, y)] = (byte) 200;
            }
        }

        Picture small = Aligner.warp(stripes, new Similarity(1 / 8.0, 0, 0, 0), 16);

        for (int x = 1; x < 15; x++) {
            assertThat(small.red(x, 8)).isBetween(98, 102);
        }
    }

    @Test
    void beyond_the_photo_its_edge_goes_on() {
        Picture blue = Picture.filled(50, 50, 0x0000C8);

        Picture crop = Aligner.warp(blue, new Similarity(1, 0, 30, 30), 100);

        assertThat(crop).isEqualTo(Picture.filled(100, 100, 0x0000C8));
    }

    @Test
    void with_one_sample_a_shrunk_picture_still_shows_what_it_shows() {
        Picture photo = Drawn.photo();
        Similarity shrink = new Similarity(0.6, 0, 0, 0);

        assertThat(Drawn.distance(Aligner.warp(photo, shrink, 200, 1), Aligner.warp(photo, shrink, 200)))
                .isLessThan(4);
    }
}
