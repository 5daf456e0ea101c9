package nenrin.imaging.detection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import nenrin.imaging.Drawn;
import nenrin.imaging.Picture;
import nenrin.imaging.alignment.FaceTemplate;
import nenrin.imaging.geometry.Box;
import nenrin.imaging.geometry.Landmarks;
import nenrin.imaging.geometry.Point;
import nenrin.imaging.madeup.MadeUpFaces;
import org.junit.jupiter.api.Test;

class FaceFinderTest {
    private static final HaarCascade CASCADE = new HaarCascade();

    @Test
    void the_cascade_finds_a_drawn_face_in_a_photo() {
        List<Box> boxes = CASCADE.detect(Drawn.photo());

        assertThat(boxes).hasSize(1);
        assertThat(boxes.getFirst().centre().distance(new Point(380, 210))).isLessThan(40);
    }

    @Test
    void the_cascade_finds_nothing_in_a_plain_picture() {
        assertThat(CASCADE.detect(Picture.filled(300, 200, 0x808080))).isEmpty();
    }

    @Test
    void the_cascade_finds_most_drawn_faces_even_when_they_fill_the_picture() {
        long found = MadeUpFaces.many(1, 24)
                .filter(face -> face.defect().isEmpty())
                .filter(face -> !CASCADE.detect(face.picture()).isEmpty())
                .count();

        assertThat(found).isGreaterThan(15);
    }

    @Test
    void a_large_photo_is_looked_at_smaller_and_the_box_is_in_its_own_pixels() {
        Picture photo = enlarged(Drawn.photo(), 4);

        Box box = CASCADE.detect(photo).getFirst();

        assertThat(box.centre().distance(new Point(4 * 380, 4 * 210))).isLessThan(160);
    }

    @Test
    void the_landmark_finder_is_shown_a_frame_like_the_template_s() {
        FaceFinder finder = new FaceFinder(CASCADE, (photo, frame) -> onTemplate(frame, 0.8));

        Face face = finder.find(Drawn.photo()).getFirst();

        assertThat(face.box().x()).isCloseTo(180, within(60.0));
        assertThat(face.box().y()).isCloseTo(40, within(60.0));
        assertThat(face.box().width()).isCloseTo(400, within(70.0));
        assertThat(face.wholeness()).isEqualTo(0.8);
    }

    @Test
    void where_the_cascade_finds_nothing_the_largest_square_in_the_middle_is_tried() {
        FaceFinder finder = new FaceFinder(CASCADE, (photo, frame) -> onTemplate(frame, 0.7));

        List<Face> faces = finder.find(Picture.filled(300, 200, 0x808080));

        assertThat(faces)
                .extracting(Face::box)
                .satisfiesExactly(
                        box -> assertThat(box.overlap(new Box(50, 0, 200, 200))).isGreaterThan(0.999));
    }

    @Test
    void a_place_without_a_whole_face_comes_after_one_with_it() {
        FaceFinder finder = new FaceFinder(
                CASCADE,
                (photo, frame) -> frame.x() == 80 ? onTemplate(new Box(0, 0, 60, 60), 0.8) : onTemplate(frame, 0.1));

        List<Face> faces = finder.find(Drawn.photo());

        assertThat(faces).extracting(Face::wholeness).containsExactly(0.8, 0.1);
    }

    @Test
    void a_face_that_surely_fills_its_picture_is_taken_without_the_cascade() {
        FaceFinder finder = new FaceFinder(CASCADE, (photo, frame) -> onTemplate(frame, 0.95));

        List<Face> faces = finder.find(Drawn.FACE.picture());

        assertThat(faces)
                .extracting(Face::box)
                .satisfiesExactly(
                        box -> assertThat(box.overlap(new Box(0, 0, 200, 200))).isGreaterThan(0.999));
    }

    @Test
    void a_face_found_twice_is_given_once() {
        FaceFinder finder = new FaceFinder(
                CASCADE, (photo, frame) -> onTemplate(new Box(180, 40, 400, 400), frame.width() == 480 ? 0.6 : 0.8));

        assertThat(finder.find(Drawn.photo())).extracting(Face::wholeness).containsExactly(0.8);
    }

    @Test
    void a_face_that_the_cascade_does_not_know_is_found_by_looking_all_over_the_photo() {
        Box face = new Box(190, 40, 90, 90);
        FaceFinder finder =
                new FaceFinder(CASCADE, (photo, frame) -> onTemplate(face, frame.overlap(face) > 0.4 ? 0.9 : 0.05));

        Face found = finder.find(Picture.filled(300, 200, 0x808080)).getFirst();

        assertThat(found.wholeness()).isEqualTo(0.9);
        assertThat(found.box().overlap(face)).isGreaterThan(0.999);
    }

    @Test
    void a_face_that_is_seen_from_one_place_only_is_not_believed() {
        FaceFinder finder = new FaceFinder(
                CASCADE,
                (photo, frame) -> onTemplate(frame, frame.x() == 0 && frame.y() == 0 && frame.width() < 60 ? 0.9 : 0));

        List<Face> faces = finder.find(Picture.filled(300, 200, 0x808080));

        assertThat(faces).extracting(Face::wholeness).containsOnly(0.0);
    }

    @Test
    void what_looks_more_like_a_face_the_other_way_up_is_none() {
        Picture photo = Drawn.photo().upsideDown();
        FaceFinder finder = new FaceFinder(
                CASCADE, (seen, frame) -> onTemplate(new Box(120, 40, 400, 400), seen.equals(photo) ? 0.9 : 0.99));

        assertThat(finder.find(photo)).extracting(Face::wholeness).containsOnly(0.0);
        assertThat(finder.find(photo.upsideDown())).extracting(Face::wholeness).contains(0.99);
    }

    @Test
    void what_looks_a_little_like_a_face_the_other_way_up_stays_one() {
        Picture photo = Drawn.photo();
        FaceFinder finder = new FaceFinder(
                CASCADE, (seen, frame) -> onTemplate(new Box(120, 40, 400, 400), seen.equals(photo) ? 0.9 : 0.94));

        assertThat(finder.find(photo)).extracting(Face::wholeness).contains(0.9);
    }

    private static LandmarksFound onTemplate(Box frame, double wholeness) {
        double scale = frame.width() / 200;
        Landmarks landmarks = FaceTemplate.at(200)
                .map(point -> new Point(frame.x() + scale * point.x(), frame.y() + scale * point.y()));
        return new LandmarksFound(landmarks, wholeness);
    }

    private static Picture enlarged(Picture picture, int factor) {
        Picture large = Picture.filled(picture.width() * factor, picture.height() * factor, 0);
        for (int y = 0; y < large.height(); y++) {
            for (int x = 0; x < large.width(); x++) {
                int from = picture.index(x / factor, y / factor);
                System.arraycopy(picture.rgb(), from, large.rgb(), large.index(x, y), 3);
            }
        }
        return large;
    }
}
