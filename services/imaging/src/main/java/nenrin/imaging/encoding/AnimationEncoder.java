package nenrin.imaging.encoding;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import nenrin.imaging.AwtImages;
import nenrin.imaging.Picture;

/** Writes pictures as one that moves: a GIF (89a), which has 256 colours a picture and plays everywhere. */
public final class AnimationEncoder {
    private static final String FORMAT = "javax_imageio_gif_image_1.0";
    /** Netscape's block: go round (1) without end (0, 0). */
    private static final byte[] FOR_EVER = {1, 0, 0};

    private AnimationEncoder() {}

    /**
     * A GIF that goes round for ever.
     *
     * @param pictures of one size, at least one
     * @param each how long each is shown, in hundredths of a second
     */
    public static byte[] gif(List<Picture> pictures, Duration each) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(stream);
            writer.prepareWriteSequence(null);
            for (Picture picture : pictures) {
                writer.writeToSequence(
                        new IIOImage(AwtImages.of(picture), null, metadata(writer, picture, each)), null);
            }
            writer.endWriteSequence();
        } catch (IOException inMemoryNeverFails) {
            throw new UncheckedIOException(inMemoryNeverFails);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static IIOMetadata metadata(ImageWriter writer, Picture picture, Duration each)
            throws IIOInvalidTreeException {
        IIOMetadata metadata =
                writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(AwtImages.of(picture)), null);
        IIOMetadataNode root = new IIOMetadataNode(FORMAT);
        root.appendChild(shownFor(each));
        IIOMetadataNode extensions = new IIOMetadataNode("ApplicationExtensions");
        extensions.appendChild(goingRound());
        root.appendChild(extensions);
        metadata.mergeTree(FORMAT, root);
        return metadata;
    }

    private static IIOMetadataNode shownFor(Duration each) {
        IIOMetadataNode control = new IIOMetadataNode("GraphicControlExtension");
        control.setAttribute("disposalMethod", "none");
        control.setAttribute("userInputFlag", "FALSE");
        control.setAttribute("transparentColorFlag", "FALSE");
        control.setAttribute("transparentColorIndex", "0");
        control.setAttribute("delayTime", Long.toString(each.toMillis() / 10));
        return control;
    }

    private static IIOMetadataNode goingRound() {
        IIOMetadataNode loop = new IIOMetadataNode("ApplicationExtension");
        loop.setAttribute("applicationID", "NETSCAPE");
        loop.setAttribute("authenticationCode", "2.0");
        loop.setUserObject(FOR_EVER.clone());
        return loop;
    }
}
