package nenrin.imaging.strips;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import nenrin.imaging.AwtImages;
import nenrin.imaging.Picture;

/** A white sheet onto which pictures and captions are put. */
final class Panels implements AutoCloseable {
    static final int GAP = 8;
    static final double LETTERS = 14;
    static final int CAPTION = 32;
    static final Color INK = new Color(0x33, 0x33, 0x33);

    private final BufferedImage sheet;
    private final Graphics2D graphics;

    Panels(int width, int height) {
        sheet = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        graphics = sheet.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    }

    void put(Picture picture, int x, int y, int width, int height) {
        BufferedImage image = AwtImages.of(picture);
        boolean shrinking = width < picture.width();
        Image sized = shrinking ? image.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING) : image;
        graphics.drawImage(sized, x, y, width, height, null);
    }

    void write(String text, double centre, double top) {
        Lettering.write(graphics, text, centre, top, LETTERS, INK);
    }

    Picture picture() {
        return AwtImages.picture(sheet);
    }

    @Override
    public void close() {
        graphics.dispose();
    }
}
