package nenrin.imaging.strips;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.Scanner;

/**
 * Writes words with round strokes of its own, so that nothing depends on the fonts of a machine (a server may have none at all) and
 * every machine draws the same.
 */
public final class Lettering {
    private static final double ADVANCE = 6.2;
    private static final double THICKNESS = 0.16;

    private Lettering() {}

    /** The width of a text whose capitals are {@code height} pixels high. */
    public static double width(String text, double height) {
        return (text.length() * ADVANCE - (ADVANCE - Glyphs.WIDTH)) * height / Glyphs.HEIGHT;
    }

    /**
     * Writes a text.
     *
     * @param centre x of the text's middle
     * @param top y of the capitals' upper edge
     * @param height of the capitals, in pixels
     */
    public static void write(Graphics2D graphics, String text, double centre, double top, double height, Color colour) {
        double scale = height / Glyphs.HEIGHT;
        double left = centre - width(text, height) / 2;
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(colour);
        graphics.setStroke(
                new BasicStroke((float) (THICKNESS * height), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        for (int i = 0; i < text.length(); i++) {
            AffineTransform place = AffineTransform.getTranslateInstance(left + i * ADVANCE * scale, top);
            place.scale(scale, scale);
            graphics.draw(place.createTransformedShape(path(Glyphs.strokes(text.charAt(i)))));
        }
    }

    private static Path2D path(String strokes) {
        Path2D path = new Path2D.Double();
        Scanner numbers = new Scanner(strokes);
        while (numbers.hasNext()) {
            switch (numbers.next()) {
                case "M" -> path.moveTo(number(numbers), number(numbers));
                case "L" -> path.lineTo(number(numbers), number(numbers));
                case "Q" -> path.quadTo(number(numbers), number(numbers), number(numbers), number(numbers));
                default -> throw new IllegalArgumentException("A stroke is M, L or Q: " + strokes);
            }
        }
        return path;
    }

    private static double number(Scanner numbers) {
        return Double.parseDouble(numbers.next());
    }
}
