package nenrin.imaging.madeup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nenrin.imaging.Drawn;
import nenrin.imaging.Picture;
import nenrin.imaging.alignment.FaceTemplate;
import nenrin.imaging.geometry.Point;
import org.junit.jupiter.api.Test;

class MadeUpFacesTest {
    private static final List<MadeUpFace> FACES = MadeUpFaces.many(1, 120).toList();

    @Test
    void the_same_seed_is_the_same_face() {
        assertThat(MadeUpFaces.any(17)).isEqualTo(MadeUpFaces.any(17));
        assertThat(MadeUpFaces.any(18).picture())
                .isNotEqualTo(MadeUpFaces.any(17).picture());
    }

    @Test
    void faces_lie_near_the_template() {
        FACES.stream().filter(face -> face.defect().isEmpty()).forEach(face -> {
            for (int i = 0; i < 5; i++) {
                Point point = face.landmarks().points().get(i);
                assertThat(point.distance(FaceTemplate.at(200).points().get(i))).isLessThan(22);
            }
        });
    }

    @Test
    void the_eyes_are_where_the_landmarks_say() {
        MadeUpFace face = MadeUpFaces.draw(2, 30, true, Optional.empty());
        Point eye = face.landmarks().leftEye();

        assertThat(brightness(face.picture(), eye)).as("the pupil").isLessThan(60);
    }

    @Test
    void hair_turns_grey() {
        Picture young = MadeUpFaces.draw(2, 25, true, Optional.empty()).picture();
        Picture old = MadeUpFaces.draw(2, 80, true, Optional.empty()).picture();

        assertThat(brightness(old, new Point(12, 100))).isGreaterThan(brightness(young, new Point(12, 100)) + 60);
    }

    @Test
    void a_person_looks_more_like_themself_at_the_next_age_than_at_one_far_off() {
        Picture at30 = MadeUpFaces.draw(5, 30, true, Optional.empty()).picture();
        Picture at33 = MadeUpFaces.draw(5, 33, true, Optional.empty()).picture();
        Picture at75 = MadeUpFaces.draw(5, 75, true, Optional.empty()).picture();

        assertThat(Drawn.distance(at30, at33)).isLessThan(Drawn.distance(at30, at75) / 2);
    }

    @Test
    void many_faces_have_all_defects_both_genders_and_all_ages() {
        assertThat(FACES.stream().flatMap(face -> face.defect().stream()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Defect.values());
        assertThat(FACES.stream().filter(face -> face.defect().isPresent()).count())
                .isBetween(7L, 25L);
        assertThat(FACES.stream().filter(MadeUpFace::female).count()).isBetween(45L, 75L);
        assertThat(FACES.stream().map(face -> face.age() / 10).distinct().count())
                .isEqualTo(10);
    }

    @Test
    void only_a_wrong_label_claims_another_age() {
        FACES.forEach(face -> {
            int off = Math.abs(face.claimedAge() - face.age());
            if (face.defect().equals(Optional.of(Defect.WRONG_LABEL))) {
                assertThat(off).isGreaterThanOrEqualTo(30);
            } else {
                assertThat(off).isZero();
            }
            assertThat(face.claimedAge()).isBetween(0, 100);
        });
    }

    @Test
    void an_eyes_only_crop_has_no_mouth() {
        MadeUpFace face = MadeUpFaces.draw(2, 30, true, Optional.of(Defect.EYES_ONLY));

        assertThat(face.landmarks().mouthLeft().y()).isGreaterThan(200);
        assertThat(face.landmarks().leftEye().y()).isBetween(60.0, 140.0);
    }

    private static int brightness(Picture picture, Point point) {
        int x = (int) point.x();
        int y = (int) point.y();
        return (picture.red(x, y) + picture.green(x, y) + picture.blue(x, y)) / 3;
    }
}
