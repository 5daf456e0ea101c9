package nenrin.imaging.madeup;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.util.Optional;
import nenrin.imaging.AwtImages;
import nenrin.imaging.geometry.Landmarks;
import nenrin.imaging.geometry.Point;

/** Boys as a comic strip shows them: flat colours, dark outlines, large eyes. 256x256 pixels, a face whose eyes are 72 apart. */
public final class ComicFaces {
    /** The colour that all lines have, 0xRRGGBB. */
    public static final int LINE = 0x3A2018;

    private static final int SIDE = 256;
    private static final int AGE = 15;
    private static final double WIDTH = 2.5;
    private static final Color INK = new Color(LINE);
    private static final Color[] HAIR = {
        new Color(0xC8641E), new Color(0x6A3FA0), new Color(0x2E7D4F), new Color(0x8A2430), new Color(0x1F3F8F)
    };
    private static final Color[] SKIN = {new Color(0xFCE0CC), new Color(0xE8B48C), new Color(0xC08A60)};
    private static final Color SKY = new Color(0xBFE3F5);
    private static final Color SHIRT = new Color(0xF4F4F0);

    private static final Landmarks LANDMARKS = new Landmarks(
            new Point(92, 118), new Point(164, 118), new Point(128, 148), new Point(112, 174), new Point(144, 174));

    private ComicFaces() {}

    /** The same seed is the same boy. */
    public static MadeUpFace boy(long seed) {
        Color hair = HAIR[Math.floorMod(seed, HAIR.length)];
        Color skin = SKIN[Math.floorMod(seed, SKIN.length)];
        BufferedImage sheet = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = sheet.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        paint(new Brush(graphics), hair, skin);
        graphics.dispose();
        return new MadeUpFace(AwtImages.picture(sheet), LANDMARKS, AGE, false, AGE, Optional.empty());
    }

    private static void paint(Brush brush, Color hair, Color skin) {
        brush.fill(SKY, new Rectangle(SIDE, SIDE));
        both(brush, hair, Brush.oval(128, 98, 78, 82));
        both(brush, SHIRT, Brush.oval(128, 290, 90, 62));
        both(brush, skin, Brush.blob(108, 190, 108, 215, 104, 244, 128, 250, 152, 244, 148, 215, 148, 190));
        both(brush, skin, Brush.blob(68, 110, 66, 168, 128, 208, 190, 168, 188, 110, 128, 40, 68, 110));
        both(
                brush,
                hair,
                Brush.blob(
                        60, 112, 62, 84, 84, 88, 112, 96, 128, 78, 150, 96, 174, 88, 194, 84, 196, 112, 200, 20, 128,
                        22, 56, 20, 60, 112));
        eye(brush, LANDMARKS.leftEye());
        eye(brush, LANDMARKS.rightEye());
        brush.curve(INK, WIDTH, 126, 142, 133, 148, 127, 150);
        brush.curve(INK, WIDTH, 112, 174, 128, 180, 144, 174);
    }

    private static void eye(Brush brush, Point at) {
        both(brush, Color.WHITE, Brush.oval(at.x(), at.y(), 15, 17));
        brush.fill(new Color(0x2A6FB0), Brush.oval(at.x(), at.y() + 1, 8, 11));
        brush.fill(INK, new Ellipse2D.Double(at.x() - 4, at.y() - 5, 8, 12));
    }

    private static void both(Brush brush, Color colour, Shape shape) {
        brush.fill(colour, shape);
        brush.outline(INK, WIDTH, shape);
    }
}
