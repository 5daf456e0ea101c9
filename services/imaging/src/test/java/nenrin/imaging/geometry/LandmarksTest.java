package nenrin.imaging.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import nenrin.imaging.alignment.FaceTemplate;
import org.junit.jupiter.api.Test;

class LandmarksTest {
    @Test
    void in_the_mirrored_picture_the_other_eye_is_on_the_viewer_s_left() {
        Landmarks face = FaceTemplate.at(200);

        Landmarks mirrored = face.mirrored(200);

        assertThat(mirrored.leftEye())
                .isEqualTo(new Point(200 - face.rightEye().x(), face.rightEye().y()));
        assertThat(mirrored.mouthRight())
                .isEqualTo(
                        new Point(200 - face.mouthLeft().x(), face.mouthLeft().y()));
        assertThat(mirrored.nose().y()).isEqualTo(face.nose().y());
    }

    @Test
    void mirrored_twice_they_are_as_before() {
        Landmarks face = new Landmarks(
                new Point(10, 20), new Point(30, 21), new Point(18, 32), new Point(12, 40), new Point(28, 44));

        assertThat(face.mirrored(64).mirrored(64)).isEqualTo(face);
    }
}
