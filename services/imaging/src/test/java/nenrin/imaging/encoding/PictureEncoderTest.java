package nenrin.imaging.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Directory;
import java.io.ByteArrayInputStream;
import nenrin.imaging.Drawn;
import org.junit.jupiter.api.Test;

class PictureEncoderTest {
    @Test
    void a_jpeg_says_nothing_but_its_pixels() throws Exception {
        byte[] jpeg = PictureEncoder.jpeg(Drawn.FACE.picture(), 0.9);

        assertThat(ImageMetadataReader.readMetadata(new ByteArrayInputStream(jpeg))
                        .getDirectories())
                .extracting(Directory::getName)
                .containsExactlyInAnyOrder("JPEG", "JFIF", "Huffman", "File Type");
    }

    @Test
    void better_quality_takes_more_bytes() {
        assertThat(PictureEncoder.jpeg(Drawn.FACE.picture(), 0.95).length)
                .isGreaterThan(PictureEncoder.jpeg(Drawn.FACE.picture(), 0.5).length);
    }
}
