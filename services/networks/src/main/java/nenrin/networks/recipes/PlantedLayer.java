package nenrin.networks.recipes;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import nenrin.imaging.AwtImages;
import nenrin.imaging.Picture;

/** A picture that something is planted on, and the record of where. */
final class PlantedLayer {
    /** What changes a picture by fewer levels in the mean nobody sees. */
    private static final double SEEN = 7;

    /** Ink is noted with its surroundings, so many sizes of it wide: the space between letters belongs to the writing. */
    private static final double AROUND = 0.3;

    private final Picture before;
    private final BufferedImage image;
    private final BufferedImage mask;
    private final Graphics2D onImage;
    private final Graphics2D onMask;

    PlantedLayer(Picture picture) {
        before = picture;
        image = AwtImages.of(picture);
        mask = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_BYTE_GRAY);
        onImage = graphics(image);
        onMask = graphics(mask);
        onMask.setColor(Color.WHITE);
    }

    private static Graphics2D graphics(BufferedImage image) {
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return graphics;
    }

    /** Pixels along a side. */
    int side() {
        return before.width();
    }

    /** Fills a shape and notes it with its surroundings; {@code size} is that of the writing, in pixels. */
    void ink(Shape shape, Color colour, float opacity, double size) {
        fill(shape, colour, opacity);
        onMask.setStroke(new BasicStroke((float) (AROUND * size), BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL));
        onMask.draw(shape);
    }

    /** Fills a shape and notes just that. */
    void fill(Shape shape, Paint paint, float opacity) {
        onImage.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, opacity));
        onImage.setPaint(paint);
        onImage.fill(shape);
        onMask.fill(shape);
    }

    /** Shows an image inside a shape. */
    void fill(Shape shape, Image with) {
        onImage.setClip(shape);
        onImage.setComposite(AlphaComposite.SrcOver);
        onImage.drawImage(with, 0, 0, side(), side(), null);
        onImage.setClip(null);
        onMask.fill(shape);
    }

    /** The picture as it is now. */
    Picture picture() {
        return AwtImages.picture(image);
    }

    /** For each cell of a square grid the share that something visible was planted on; all nothing where hardly anything can be seen. */
    float[] shares(int cells) {
        byte[] noted = ((DataBufferByte) mask.getRaster().getDataBuffer()).getData();
        float[] shares = new float[cells * cells];
        int side = side();
        int size = side / cells;
        for (int i = 0; i < noted.length; i++) {
            shares[i / side / size * cells + i % side / size] += (noted[i] & 0xFF) / 255f / (size * size);
        }
        return isSeen(noted) ? shares : new float[shares.length];
    }

    private boolean isSeen(byte[] noted) {
        byte[] now = picture().rgb();
        double change = 0;
        double area = 1;
        for (int i = 0; i < noted.length; i++) {
            if (noted[i] != 0) {
                area += 1;
                for (int c = 3 * i; c < 3 * i + 3; c++) {
                    change += Math.abs((now[c] & 0xFF) - (before.rgb()[c] & 0xFF)) / 3.0;
                }
            }
        }
        return change / area > SEEN;
    }
}
