package nenrin.imaging.drawn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nenrin.imaging.Drawn;
import nenrin.imaging.Picture;
import nenrin.imaging.geometry.Landmarks;
import nenrin.imaging.geometry.Point;
import nenrin.imaging.madeup.ComicFaces;
import nenrin.imaging.madeup.MadeUpFace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawnFaceTest {
    private static final int OWN = 15;
    private static final MadeUpFace BOY = ComicFaces.boy(0);
    private static final DrawnFace FACE = new DrawnFace(BOY.picture(), BOY.landmarks());
    private static final Picture OLD = FACE.aged(OWN, 70);
    private static final Picture CHILD = FACE.aged(OWN, 5);

    @ParameterizedTest
    @ValueSource(ints = {3, 15, 40, 90})
    void at_its_own_age_the_face_stays_as_it_is(int own) {
        assertThat(FACE.aged(own, own)).isEqualTo(BOY.picture());
    }

    @Test
    void the_picture_that_was_handed_over_stays_as_it_was() {
        assertThat(BOY.picture()).isEqualTo(ComicFaces.boy(0).picture());
    }

    @Test
    void nothing_changes_away_from_the_head_to_the_bit() {
        Picture wide = Picture.filled(900, 700, 0x406080);
        for (int y = 0; y < 256; y++) {
            System.arraycopy(
                    BOY.picture().rgb(), BOY.picture().index(0, y), wide.rgb(), wide.index(300, 200 + y), 3 * 256);
        }
        Landmarks moved = BOY.landmarks().map(point -> new Point(point.x() + 300, point.y() + 200));

        Picture old = new DrawnFace(wide, moved).aged(OWN, 80);

        for (int y = 0; y < wide.height(); y++) {
            for (int x = 0; x < wide.width(); x++) {
                if (x < 210 || x > 645 || y < 115 || y > 600) {
                    assertThat(colour(old, x, y)).isEqualTo(colour(wide, x, y));
                }
            }
        }
    }

    @Test
    void eyes_get_smaller_with_the_years_and_are_larger_in_a_child() {
        List<Integer> sizes =
                at(5, 10, 15, 25, 45, 70).map(DrawnFaceTest::whiteOfEyes).toList();

        assertThat(sizes).isSortedAccordingTo((one, other) -> other - one);
        assertThat(sizes.getLast()).isLessThan(sizes.getFirst() / 2);
    }

    @Test
    void the_face_gets_longer_with_the_years() {
        List<Integer> chins = at(5, 10, 15, 25, 45, 70).map(DrawnFaceTest::chin).toList();

        assertThat(chins).isSorted();
        assertThat(chins.getLast()).isGreaterThan(chins.getFirst() + 4);
    }

    @Test
    void the_eyes_lie_higher_with_the_years() {
        List<Double> heights = at(5, 15, 70).map(DrawnFaceTest::heightOfEyes).toList();

        assertThat(heights).isSortedAccordingTo((one, other) -> Double.compare(other, one));
    }

    @Test
    void the_change_grows_with_the_years() {
        List<Double> far = at(16, 20, 25, 35, 45, 60, 75)
                .map(aged -> Drawn.distance(aged, BOY.picture()))
                .toList();

        assertThat(far).isSorted();
        assertThat(far.getFirst()).isLessThan(far.getLast() / 5);
    }

    @Test
    void lines_of_age_are_drawn_in_the_colour_of_the_lines_and_on_the_skin_alone() {
        FaceFrame frame = FaceFrame.of(BOY.landmarks());
        Area area = new Area(BOY.picture(), frame);
        LineStyle style = new LineSeeker(area, Skin.of(area)).style();

        assertThat(Lab.of(style.red(), style.green(), style.blue()).distance(line()))
                .isLessThan(12);
        assertThat(style.width()).isBetween(1.5, 3.5);
        assertThat(darkOnCheeks(OLD)).isGreaterThan(darkOnCheeks(BOY.picture()) + 30);
    }

    @Test
    void hair_turns_grey_and_keeps_its_lines_and_skin_stays_skin() {
        assertThat(lab(BOY.picture(), 128, 50).chroma()).isGreaterThan(40);
        assertThat(lab(OLD, 128, 50).chroma()).isLessThan(5);
        assertThat(lab(OLD, 128, 50).l())
                .isGreaterThan(lab(BOY.picture(), 128, 50).l());
        assertThat(lab(OLD, 128, 140).distance(lab(BOY.picture(), 128, 132))).isLessThan(4);
        assertThat(lab(CHILD, 128, 50)).isEqualTo(lab(BOY.picture(), 128, 50));
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 25, 45, 70})
    void lines_stay_as_sharp_as_they_were(int age) {
        assertThat(edges(FACE.aged(OWN, age))).isGreaterThan(0.9 * edges(BOY.picture()));
    }

    @Test
    void a_face_that_is_short_for_its_width_looks_younger() {
        Landmarks grown = lower(12);

        assertThat(new DrawnFace(BOY.picture(), grown).apparentAge()).isGreaterThan(FACE.apparentAge());
        assertThat(new DrawnFace(BOY.picture(), lower(-12)).apparentAge()).isLessThan(FACE.apparentAge());
        assertThat(new DrawnFace(BOY.picture(), lower(300)).apparentAge()).isEqualTo(25);
    }

    @Test
    void points_that_make_no_face_do_no_harm() {
        Point nowhere = new Point(-500, 900);
        Landmarks none = new Landmarks(nowhere, nowhere, nowhere, nowhere, nowhere);

        assertThat(new DrawnFace(BOY.picture(), none).aged(15, 70)).isEqualTo(BOY.picture());
    }

    private static Stream<Picture> at(int... ages) {
        return IntStream.of(ages).mapToObj(age -> FACE.aged(OWN, age));
    }

    private static int whiteOfEyes(Picture picture) {
        int white = 0;
        for (int y = 90; y < 145; y++) {
            for (int x = 65; x < 191; x++) {
                white += isWhite(picture, x, y) ? 1 : 0;
            }
        }
        return white;
    }

    private static double heightOfEyes(Picture picture) {
        return IntStream.range(90, 145)
                .filter(y -> IntStream.range(65, 191).anyMatch(x -> isWhite(picture, x, y)))
                .average()
                .orElseThrow();
    }

    private static boolean isWhite(Picture picture, int x, int y) {
        return lab(picture, x, y).l() > 97;
    }

    /** The lowest dark line under the mouth, in the middle of the face: the outline of the chin. */
    private static int chin(Picture picture) {
        return IntStream.range(186, 230)
                .filter(y -> lab(picture, 128, y).l() < 45)
                .min()
                .orElseThrow();
    }

    private static int darkOnCheeks(Picture picture) {
        int dark = 0;
        for (int y = 140; y < 172; y++) {
            for (int x = 100; x < 112; x++) {
                dark += lab(picture, x, y).l() < 60 ? 1 : 0;
                dark += lab(picture, 256 - x, y).l() < 60 ? 1 : 0;
            }
        }
        return dark;
    }

    /** The mean of the steepest twentieth of the slopes in the face. */
    private static double edges(Picture picture) {
        double[] slopes = IntStream.range(0, 130 * 130)
                .mapToDouble(i -> slope(picture, 63 + i % 130, 80 + i / 130))
                .sorted()
                .toArray();
        return Arrays.stream(slopes, slopes.length * 19 / 20, slopes.length)
                .average()
                .orElseThrow();
    }

    private static double slope(Picture picture, int x, int y) {
        double right = lab(picture, x + 1, y).l() - lab(picture, x - 1, y).l();
        double down = lab(picture, x, y + 1).l() - lab(picture, x, y - 1).l();
        return Math.hypot(right, down);
    }

    private static Landmarks lower(int pixels) {
        Landmarks face = BOY.landmarks();
        return new Landmarks(
                face.leftEye(),
                face.rightEye(),
                face.nose(),
                down(face.mouthLeft(), pixels),
                down(face.mouthRight(), pixels));
    }

    private static Point down(Point point, int pixels) {
        return new Point(point.x(), point.y() + pixels);
    }

    private static Lab line() {
        return Lab.of(ComicFaces.LINE >> 16, ComicFaces.LINE >> 8 & 0xFF, ComicFaces.LINE & 0xFF);
    }

    private static Lab lab(Picture picture, int x, int y) {
        return Lab.of(picture, x, y);
    }

    private static int colour(Picture picture, int x, int y) {
        return picture.red(x, y) << 16 | picture.green(x, y) << 8 | picture.blue(x, y);
    }
}
