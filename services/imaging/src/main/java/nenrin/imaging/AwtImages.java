package nenrin.imaging;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;

/** Pictures from and to the images of java.awt. */
public final class AwtImages {
    private AwtImages() {}

    /** A copy as an image of type {@link BufferedImage#TYPE_3BYTE_BGR}. */
    public static BufferedImage of(Picture picture) {
        BufferedImage image = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_3BYTE_BGR);
        byte[] bgr = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        swapRedAndBlue(picture.rgb(), bgr);
        return image;
    }

    /** A copy in sRGB; what is transparent lies on white. */
    public static Picture picture(BufferedImage image) {
        if (image.getRaster().getNumBands() == 1
                && image.getColorModel().getColorSpace().getType() == ColorSpace.TYPE_GRAY) {
            return grey(image);
        }
        BufferedImage flat = image.getType() == BufferedImage.TYPE_3BYTE_BGR ? image : flattened(image);
        byte[] rgb = new byte[3 * flat.getWidth() * flat.getHeight()];
        Raster whole = flat.getData();
        swapRedAndBlue(((DataBufferByte) whole.getDataBuffer()).getData(), rgb);
        return new Picture(flat.getWidth(), flat.getHeight(), rgb);
    }

    private static BufferedImage flattened(BufferedImage image) {
        BufferedImage flat = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = flat.createGraphics();
        try {
            graphics.drawImage(image, 0, 0, Color.WHITE, null);
        } finally {
            graphics.dispose();
        }
        return flat;
    }

    /** Takes grey as it is written: java.awt would take it for linear light and brighten it. */
    private static Picture grey(BufferedImage image) {
        int shift = Math.max(0, image.getColorModel().getComponentSize(0) - 8);
        int width = image.getWidth();
        byte[] rgb = new byte[3 * width * image.getHeight()];
        int[] row = new int[width];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRaster().getSamples(0, y, width, 1, 0, row);
            for (int x = 0; x < width; x++) {
                int at = 3 * (y * width + x);
                rgb[at] = rgb[at + 1] = rgb[at + 2] = (byte) (row[x] >> shift);
            }
        }
        return new Picture(width, image.getHeight(), rgb);
    }

    private static void swapRedAndBlue(byte[] from, byte[] to) {
        for (int i = 0; i < to.length; i += 3) {
            to[i] = from[i + 2];
            to[i + 1] = from[i + 1];
            to[i + 2] = from[i];
        }
    }
}
