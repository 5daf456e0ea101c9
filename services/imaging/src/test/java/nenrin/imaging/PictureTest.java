package nenrin.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class PictureTest {
    @Test
    void tells_the_colours_of_its_pixels_without_sign() {
        Picture picture = Picture.filled(2, 1, 0xFF8001);

        assertThat(picture.red(1, 0)).isEqualTo(255);
        assertThat(picture.green(1, 0)).isEqualTo(128);
        assertThat(picture.blue(1, 0)).isEqualTo(1);
    }

    @Test
    void refuses_bytes_that_do_not_fill_it() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Picture(2, 2, new byte[11]))
                .withMessageContaining("2 x 2");
    }

    @Test
    void upside_down_its_first_pixel_is_the_last() {
        Picture turned = new Picture(1, 2, new byte[] {1, 2, 3, 4, 5, 6}).upsideDown();

        assertThat(turned).isEqualTo(new Picture(1, 2, new byte[] {4, 5, 6, 1, 2, 3}));
    }

    @Test
    void goes_to_awt_and_back_unchanged() {
        Picture picture = Drawn.FACE.picture();

        assertThat(AwtImages.picture(AwtImages.of(picture))).isEqualTo(picture);
    }

    @Test
    void shows_what_is_transparent_on_white() {
        BufferedImage image = new BufferedImage(2, 1, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(1, 0, 0x80000000);

        Picture picture = AwtImages.picture(image);

        assertThat(picture.red(0, 0)).isEqualTo(255);
        assertThat(picture.red(1, 0)).isBetween(126, 128);
    }

    @Test
    void takes_grey_as_it_is_written_not_as_linear_light() {
        BufferedImage image = new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY);
        image.getRaster().setSample(0, 0, 0, 100);

        assertThat(AwtImages.picture(image)).isEqualTo(Picture.filled(1, 1, 0x646464));
    }
}
