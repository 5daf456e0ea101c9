package nenrin.imaging.pasting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import nenrin.imaging.Drawn;
import nenrin.imaging.Picture;
import nenrin.imaging.geometry.Point;
import nenrin.imaging.geometry.Similarity;
import org.junit.jupiter.api.Test;

class PasterTest {
    /** The face in {@link Drawn#photo}: 400 pixels a side, turned a little, to a crop of 64. */
    private static final Similarity TO_CROP = new Similarity(0.16, 0.02, -30, -10);

    private static final Picture PHOTO = Drawn.photo();

    @Test
    void nothing_outside_the_crop_changes_to_the_bit() {
        Picture pasted = Paster.paste(PHOTO, TO_CROP, 64, noise(64));

        for (int y = 0; y < PHOTO.height(); y++) {
            for (int x = 0; x < PHOTO.width(); x++) {
                if (!inside(x, y)) {
                    assertThat(colour(pasted, x, y)).as("pixel %d, %d", x, y).isEqualTo(colour(PHOTO, x, y));
                }
            }
        }
    }

    @Test
    void differences_of_nothing_change_nothing() {
        assertThat(Paster.paste(PHOTO, TO_CROP, 64, nothing())).isEqualTo(PHOTO);
    }

    @Test
    void the_photo_that_was_handed_over_stays_as_it_was() {
        byte[] before = PHOTO.rgb().clone();

        Paster.paste(PHOTO, TO_CROP, 64, noise(64));

        assertThat(PHOTO.rgb()).isEqualTo(before);
    }

    @Test
    void an_even_difference_counts_fully_in_the_middle_and_fades_towards_the_rim() {
        Picture grey = Picture.filled(300, 300, 0x646464);
        Similarity whole = new Similarity(64 / 300.0, 0, 0, 0);

        Picture pasted = Paster.paste(grey, whole, 64, even(0.2f));

        assertThat(pasted.red(150, 150)).isEqualTo(100 + 26);
        assertThat(pasted.red(0, 150)).isEqualTo(100);
        for (int x = 1; x < 150; x++) {
            assertThat(pasted.red(x, 150)).isBetween(pasted.red(x - 1, 150), pasted.red(x - 1, 150) + 2);
        }
    }

    @Test
    void what_would_leave_the_range_is_held_at_its_end() {
        Picture pasted = Paster.paste(Picture.filled(64, 64, 0xF0F0F0), new Similarity(1, 0, 0, 0), 64, even(1.5f));

        assertThat(pasted.green(32, 32)).isEqualTo(255);
    }

    @Test
    void differences_are_enlarged_without_steps() {
        float[] ramp = new float[3 * 64 * 64];
        for (int i = 0; i < ramp.length; i++) {
            ramp[i] = (i / 3 % 64) / 64f;
        }

        Picture pasted = Paster.paste(
                Picture.filled(640, 640, 0x404040),
                new Similarity(0.1, 0, 0, 0),
                64,
                FaceChange.adding(new Differences(64, ramp)));

        for (int x = 100; x < 540; x++) {
            assertThat(pasted.red(x, 320) - pasted.red(x - 1, 320)).isBetween(0, 1);
        }
    }

    @Test
    void an_even_shift_takes_pixels_from_beside() {
        float[] xy = new float[2 * 4 * 4];
        for (int i = 0; i < xy.length; i += 2) {
            xy[i] = 0.05f;
        }
        Picture photo = Picture.filled(200, 200, 0x202020);
        for (int i = 0; i < 3; i++) {
            photo.rgb()[photo.index(110, 100) + i] = (byte) 200;
        }

        Picture pasted = Paster.paste(
                photo,
                new Similarity(0.5, 0, 0, 0),
                100,
                new FaceChange(nothing().differences(), new Shifts(4, xy)));

        assertThat(pasted.red(100, 100)).isBetween(199, 201);
        assertThat(pasted.red(110, 100)).isEqualTo(0x20);
    }

    private static FaceChange nothing() {
        return FaceChange.adding(new Differences(64, new float[3 * 64 * 64]));
    }

    private static boolean inside(int x, int y) {
        Point place = TO_CROP.apply(new Point(x + 0.5, y + 0.5));
        return place.x() > 0 && place.x() < 64 && place.y() > 0 && place.y() < 64;
    }

    private static int colour(Picture picture, int x, int y) {
        return picture.red(x, y) << 16 | picture.green(x, y) << 8 | picture.blue(x, y);
    }

    private static FaceChange even(float value) {
        float[] rgb = new float[3 * 64 * 64];
        Arrays.fill(rgb, value);
        return FaceChange.adding(new Differences(64, rgb));
    }

    private static FaceChange noise(int size) {
        Random chance = new Random(1);
        float[] rgb = new float[3 * size * size];
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] = (float) chance.nextGaussian();
        }
        float[] xy = new float[2 * 16 * 16];
        for (int i = 0; i < xy.length; i++) {
            xy[i] = 0.05f * (float) chance.nextGaussian();
        }
        return new FaceChange(new Differences(size, rgb), new Shifts(16, xy));
    }
}
