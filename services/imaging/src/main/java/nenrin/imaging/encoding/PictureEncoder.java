package nenrin.imaging.encoding;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import nenrin.imaging.AwtImages;
import nenrin.imaging.Picture;

/** Writes pictures as files in memory. Nothing but the pixels goes in: no time, no place, no camera. */
public final class PictureEncoder {
    private PictureEncoder() {}

    /**
     * A JPEG.
     *
     * @param quality 0 (smallest) to 1 (best); 0.92 is hard to tell from the original
     */
    public static byte[] jpeg(Picture picture, double quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam parameters = writer.getDefaultWriteParam();
        parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        parameters.setCompressionQuality((float) quality);
        return write(writer, parameters, picture);
    }

    /** A PNG, without loss. */
    public static byte[] png(Picture picture) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        return write(writer, writer.getDefaultWriteParam(), picture);
    }

    private static byte[] write(ImageWriter writer, ImageWriteParam parameters, Picture picture) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(picture.rgb().length / 8);
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(AwtImages.of(picture), null, null), parameters);
        } catch (IOException inMemoryNeverFails) {
            throw new UncheckedIOException(inMemoryNeverFails);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
