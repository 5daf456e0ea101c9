package nenrin.imaging.decoding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import nenrin.imaging.Drawn;
import nenrin.imaging.Picture;
import nenrin.imaging.encoding.PictureEncoder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureDecoderTest {
    private static final Picture FACE = Drawn.FACE.picture();
    private static final byte[] JPEG = PictureEncoder.jpeg(FACE, 0.92);

    private final PictureDecoder decoder = new PictureDecoder();

    @Test
    void a_png_comes_back_to_the_bit() {
        assertThat(decoder.decode(PictureEncoder.png(FACE))).isEqualTo(new Decoded.Readable(FACE, PictureFormat.PNG));
    }

    @Test
    void a_jpeg_comes_back_nearly() {
        assertThat(readable(JPEG).format()).isEqualTo(PictureFormat.JPEG);
        assertThat(Drawn.distance(readable(JPEG).picture(), FACE)).isLessThan(4);
    }

    @Test
    void a_webp_comes_back_nearly() throws IOException {
        Decoded.Readable webp = readable(file("drawn.webp"));

        assertThat(webp.format()).isEqualTo(PictureFormat.WEBP);
        assertThat(Drawn.distance(webp.picture(), FACE)).isLessThan(5);
    }

    @Test
    void a_lossless_webp_is_read() throws IOException {
        Picture picture = readable(file("drawn-lossless.webp")).picture();

        assertThat(picture.width()).isEqualTo(64);
        assertThat(picture.red(32, 20)).as("skin").isGreaterThan(picture.blue(32, 20));
    }

    @Test
    void a_cmyk_jpeg_comes_back_in_about_its_colours() throws IOException {
        assertThat(Drawn.distance(readable(file("drawn-cmyk.jpg")).picture(), FACE))
                .isLessThan(25);
    }

    @Test
    void a_grey_jpeg_is_as_bright_as_the_coloured_one() throws IOException {
        Picture grey = readable(file("drawn-grey.jpg")).picture();

        assertThat(grey.red(100, 30)).isEqualTo(grey.blue(100, 30));
        int luma = (299 * FACE.red(100, 30) + 587 * FACE.green(100, 30) + 114 * FACE.blue(100, 30)) / 1000;
        assertThat(grey.red(100, 30)).isBetween(luma - 12, luma + 12);
    }

    @Test
    void no_bytes_are_an_empty_file() {
        assertUnreadable(new byte[0], "picture-empty", "0 bytes");
    }

    @Test
    void a_text_called_jpg_is_not_a_picture() {
        assertUnreadable("Dear customer,".getBytes(UTF_8), "picture-unsupported", "not a JPEG, PNG or WebP");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.02, 0.3, 0.9, 0.999})
    void a_jpeg_that_stops_early_is_truncated(double share) {
        byte[] part = Arrays.copyOf(JPEG, (int) (share * JPEG.length));

        assertThat(unreadable(part).code()).isEqualTo("picture-truncated");
    }

    @Test
    void a_jpeg_that_lost_its_middle_is_damaged_though_it_has_an_end() {
        byte[] gap = JPEG.clone();
        System.arraycopy(JPEG, JPEG.length - 2, gap, JPEG.length / 2, 2);

        assertThat(unreadable(Arrays.copyOf(gap, JPEG.length / 2 + 2)).code()).isEqualTo("picture-damaged");
    }

    @Test
    void a_png_that_stops_early_is_truncated() {
        byte[] png = PictureEncoder.png(FACE);

        assertUnreadable(Arrays.copyOf(png, png.length / 2), "picture-truncated", "stops in the middle");
    }

    @Test
    void a_webp_that_stops_early_is_truncated() throws IOException {
        byte[] webp = file("drawn.webp");

        assertUnreadable(Arrays.copyOf(webp, webp.length / 2), "picture-truncated", "stops in the middle");
    }

    @Test
    void sixty_megapixels_are_refused_from_the_header_alone() {
        byte[] png = PictureEncoder.png(Picture.filled(8, 8, 0));
        setSides(png, 7500, 8000);

        assertUnreadable(png, "picture-too-large", "60 megapixels");
    }

    @Test
    void a_side_of_more_than_8192_pixels_is_refused() {
        byte[] png = PictureEncoder.png(Picture.filled(8, 8, 0));
        setSides(png, 8193, 10);

        assertUnreadable(png, "picture-too-large", "8193 x 10");
    }

    @Test
    void more_than_8_megabytes_are_refused() {
        byte[] large = Arrays.copyOf(JPEG, (8 << 20) + 1);

        assertUnreadable(large, "picture-too-large", "8192");
    }

    @Test
    void a_jpeg_of_very_many_scans_is_refused_before_it_is_decoded() {
        byte[] scan = {(byte) 0xFF, (byte) 0xDA, 0, 8, 1, 1, 0, 0, 63, 0, 0};
        byte[] many = Arrays.copyOf(JPEG, JPEG.length + 40 * scan.length);
        for (int i = 0; i < 40; i++) {
            System.arraycopy(scan, 0, many, JPEG.length - 2 + i * scan.length, scan.length);
        }
        many[many.length - 2] = (byte) 0xFF;
        many[many.length - 1] = (byte) 0xD9;

        assertUnreadable(many, "picture-too-many-scans", "41 scans");
    }

    @Test
    void a_decode_past_its_deadline_is_left() {
        DecodingLimits hasty = new DecodingLimits(8 << 20, 8192, 40_000_000, 32, Duration.ZERO, 80);

        assertThat(new PictureDecoder(hasty).decode(JPEG))
                .isInstanceOfSatisfying(
                        Decoded.Unreadable.class,
                        late -> assertThat(late.code()).isEqualTo("picture-too-slow"));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 40, 20, 0, 0", "2, 40, 20, 39, 0", "3, 40, 20, 39, 19", "4, 40, 20, 0, 19",
        "5, 20, 40, 0, 0", "6, 20, 40, 19, 0", "7, 20, 40, 19, 39", "8, 20, 40, 0, 39"
    })
    void the_camera_s_orientation_is_undone(int orientation, int width, int height, int redX, int redY) {
        Picture stored = Picture.filled(40, 20, 0x0000FF);
        redCorner(stored);

        Picture upright = readable(Exif.withOrientation(PictureEncoder.jpeg(stored, 1), orientation))
                .picture();

        assertThat(upright.width()).isEqualTo(width);
        assertThat(upright.height()).isEqualTo(height);
        assertThat(upright.red(redX, redY))
                .as("the stored picture's top left corner")
                .isGreaterThan(150);
    }

    private static void redCorner(Picture picture) {
        for (int y = 0; y < 8; y++) {
            for (int x = 0; x < 8; x++) {
                picture.rgb()[picture.index(x, y)] = (byte) 0xFF;
                picture.rgb()[picture.index(x, y) + 2] = 0;
            }
        }
    }

    private static void setSides(byte[] png, int width, int height) {
        png[18] = (byte) (width >> 8);
        png[19] = (byte) width;
        png[22] = (byte) (height >> 8);
        png[23] = (byte) height;
    }

    private void assertUnreadable(byte[] bytes, String code, String words) {
        assertThat(unreadable(bytes).code()).isEqualTo(code);
        assertThat(unreadable(bytes).sentence()).contains(words);
    }

    private Decoded.Unreadable unreadable(byte[] bytes) {
        assertThat(decoder.decode(bytes)).isInstanceOf(Decoded.Unreadable.class);
        return (Decoded.Unreadable) decoder.decode(bytes);
    }

    private Decoded.Readable readable(byte[] bytes) {
        assertThat(decoder.decode(bytes)).isInstanceOf(Decoded.Readable.class);
        return (Decoded.Readable) decoder.decode(bytes);
    }

    private static byte[] file(String name) throws IOException {
        try (InputStream file = PictureDecoderTest.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(file).readAllBytes();
        }
    }
}
