package nenrin.imaging.strips;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import nenrin.imaging.Picture;
import org.junit.jupiter.api.Test;

class StripTest {
    private static final Picture RED = Picture.filled(100, 100, 0xFF0000);
    private static final Picture GREEN = Picture.filled(50, 100, 0x00FF00);
    private static final Picture BLUE = Picture.filled(480, 480, 0x0000FF);

    @Test
    void the_input_comes_first_then_younger_to_older() {
        TreeMap<Integer, Picture> aged = new TreeMap<>();
        aged.put(70, BLUE);
        aged.put(5, GREEN);

        Picture strip = Strip.ofAges(RED, "INPUT", aged);

        assertThat(strip.width()).isEqualTo(8 + 240 + 8 + 120 + 8 + 240 + 8);
        assertThat(strip.red(128, 120)).isEqualTo(255);
        assertThat(strip.green(8 + 248 + 60, 120)).isEqualTo(255);
        assertThat(strip.blue(8 + 248 + 128 + 120, 120)).isEqualTo(255);
        assertThat(strip.green(128, 120)).isZero();
    }

    @Test
    void ages_stand_under_the_faces() {
        Picture strip = Strip.of(List.of(new Captioned(RED, "45"), new Captioned(RED, "")));

        assertThat(ink(strip, 8, 248)).isGreaterThan(40);
        assertThat(ink(strip, 256, 496)).isZero();
    }

    @Test
    void different_ages_look_different() {
        assertThat(Strip.of(List.of(new Captioned(RED, "45"))))
                .isNotEqualTo(Strip.of(List.of(new Captioned(RED, "46"))));
    }

    @Test
    void a_grid_has_its_rows_under_each_other_and_its_captions_outside() {
        Picture grid = Grid.draw(
                List.of("5", "70"),
                List.of(new Grid.Row("IN", List.of(RED, GREEN)), new Grid.Row("900", List.of(BLUE, RED))),
                64);

        assertThat(grid.width()).isEqualTo(80 + 2 * 72);
        assertThat(grid.red(80 + 32, 32 + 32)).isEqualTo(255);
        assertThat(grid.blue(80 + 32, 32 + 72 + 32)).isEqualTo(255);
        assertThat(grid.green(80 + 72 + 32, 32 + 32)).isEqualTo(255);
    }

    /** Dark pixels beneath the faces between two columns. */
    private static int ink(Picture strip, int from, int to) {
        int count = 0;
        for (int y = 250; y < strip.height(); y++) {
            for (int x = from; x < to; x++) {
                count += strip.red(x, y) < 128 ? 1 : 0;
            }
        }
        return count;
    }
}
