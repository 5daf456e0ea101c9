package nenrin.imaging.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import nenrin.imaging.Picture;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class AnimationEncoderTest {
    private static final Picture RED = Picture.filled(20, 10, 0xFF0000);
    private static final Picture BLUE = Picture.filled(20, 10, 0x0000FF);

    private final byte[] gif = AnimationEncoder.gif(List.of(RED, BLUE, RED), Duration.ofMillis(400));

    @Test
    void everyPictureIsAFrameInItsOrder() throws IOException {
        ImageReader reader = reader();
        assertThat(reader.getNumImages(true)).isEqualTo(3);
        assertThat(reader.read(0).getRGB(5, 5) & 0xFFFFFF).isEqualTo(0xFF0000);
        assertThat(reader.read(1).getRGB(5, 5) & 0xFFFFFF).isEqualTo(0x0000FF);
        assertThat(reader.read(1).getWidth()).isEqualTo(20);
    }

    @Test
    void everyFrameIsShownAsLongAsWasAsked() throws IOException {
        IIOMetadataNode tree = (IIOMetadataNode) reader().getImageMetadata(1).getAsTree("javax_imageio_gif_image_1.0");
        Element control =
                (Element) tree.getElementsByTagName("GraphicControlExtension").item(0);
        assertThat(control.getAttribute("delayTime")).isEqualTo("40");
    }

    @Test
    void itGoesRoundForEver() {
        assertThat(new String(gif, StandardCharsets.ISO_8859_1)).contains("NETSCAPE2.0\u0003\u0001\u0000\u0000");
    }

    private ImageReader reader() throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(gif)));
        return reader;
    }
}
