package nenrin.imaging.decoding;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Locale;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.stream.ImageInputStream;
import nenrin.imaging.AwtImages;
import nenrin.imaging.Picture;

/** Reads the pixels by the library for the format, and takes a decoder's warning of lost data for a failure. */
final class PixelReader {
    private static final JPEGImageReaderSpi JPEG = jpeg();
    private static final WebPImageReaderSpi WEBP = new WebPImageReaderSpi();

    private PixelReader() {}

    static Picture read(ImageInputStream stream, PictureFormat format, byte[] bytes) throws IOException {
        ImageReader reader = reader(format);
        try {
            reader.addIIOReadWarningListener(PixelReader::failOnLoss);
            reader.setInput(stream, true, true);
            BufferedImage image = reader.read(0);
            return Orientation.of(bytes).upright(AwtImages.picture(image));
        } catch (LostData | IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException damage) {
            throw new IIOException("damaged", damage);
        } finally {
            reader.dispose();
        }
    }

    private static ImageReader reader(PictureFormat format) throws IOException {
        return switch (format) {
            case JPEG -> JPEG.createReaderInstance(null);
            case PNG -> ImageIO.getImageReadersByFormatName("png").next();
            case WEBP -> WEBP.createReaderInstance(null);
        };
    }

    /** The library decodes by the JDK's own reader, which it finds when it is told of a registry. */
    private static JPEGImageReaderSpi jpeg() {
        JPEGImageReaderSpi provider = new JPEGImageReaderSpi();
        provider.onRegistration(IIORegistry.getDefaultInstance(), ImageReaderSpi.class);
        return provider;
    }

    private static void failOnLoss(ImageReader source, String warning) {
        String text = warning.toLowerCase(Locale.ROOT);
        if (text.contains("premature end") || text.contains("bad huffman") || text.contains("truncated")) {
            throw new LostData(warning);
        }
    }

    private static final class LostData extends RuntimeException {
        private static final long serialVersionUID = 1;

        LostData(String warning) {
            super(warning);
        }
    }
}
