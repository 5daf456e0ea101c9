package nenrin.networks.recipes;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Random;
import nenrin.networks.recipes.Scripts.Line;

/** Plants writing on a picture, as captions, watermarks of picture agencies, date stamps, logos and signatures do it. One thread each. */
final class Writing {
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private final Random chance;
    private final Scripts scripts;

    Writing(Random chance) {
        this.chance = chance;
        scripts = new Scripts(chance);
    }

    /** Writes something on a layer. */
    void plant(PlantedLayer layer) {
        switch (chance.nextInt(10)) {
            case 0, 1, 2 -> caption(layer);
            case 3, 4 -> repeated(layer);
            case 5 -> dateStamp(layer);
            case 6 -> logo(layer);
            case 7 -> signature(layer);
            default -> watermark(layer);
        }
    }

    /** One to four lines below each other, any size, mostly plain. */
    private void caption(PlantedLayer layer) {
        double size = layer.side() * Math.exp(between(Math.log(0.035), Math.log(0.4)));
        double turn = chance.nextInt(4) == 0 ? between(-0.5, 0.5) : 0.03 * chance.nextGaussian();
        Color colour = colour();
        float opacity = (float) (chance.nextInt(3) == 0 ? between(0.35, 1) : between(0.8, 1));
        double y = between(0, 1.05) * layer.side();
        int lines = 1 + chance.nextInt(size > 0.15 * layer.side() ? 2 : 4);
        boolean outlined = chance.nextInt(4) == 0;
        for (int i = 0; i < lines; i++) {
            Shape ink = placed(scripts.words(4), size, turn, between(0.2, 0.8) * layer.side(), y + 1.2 * i * size);
            if (outlined) {
                layer.ink(outline(ink, size), contrary(colour), opacity, size);
            }
            layer.ink(ink, colour, opacity, size);
        }
    }

    /** What runs across a picture that is for sale: pale, once, often turned, often with lines. */
    private void watermark(PlantedLayer layer) {
        double size = layer.side() * Math.exp(between(Math.log(0.07), Math.log(0.5)));
        float opacity = (float) between(0.2, 0.75);
        Color colour = chance.nextInt(4) == 0 ? colour() : chance.nextInt(4) == 0 ? Color.BLACK : Color.WHITE;
        double turn = chance.nextBoolean() ? between(-0.9, 0.9) : 0;
        Line line = chance.nextBoolean() ? scripts.words(2) : scripts.address();
        double x = between(0, 1) * layer.side();
        double y = between(0.1, 1) * layer.side();
        Shape ink = placed(line, size, turn, x, y);
        boolean hollow = chance.nextInt(4) == 0;
        layer.ink(hollow ? outline(ink, size) : ink, colour, opacity, size);
        if (chance.nextInt(4) == 0) {
            double length = 2 * layer.side();
            Shape bar = new Line2D.Double(
                    x - length * Math.cos(turn + 0.8),
                    y - length * Math.sin(turn + 0.8),
                    x + length * Math.cos(turn + 0.8),
                    y + length * Math.sin(turn + 0.8));
            layer.ink(new BasicStroke((float) between(0.5, 3)).createStrokedShape(bar), colour, opacity, 4);
        }
    }

    /** The same small words again and again. */
    private void repeated(PlantedLayer layer) {
        Line line = chance.nextBoolean() ? scripts.words(1) : scripts.address();
        double size = layer.side() * between(0.045, 0.14);
        double turn = chance.nextInt(3) == 0 ? 0 : between(-0.9, 0.9);
        double across = size * between(3, 7);
        double down = size * between(1.6, 5);
        float opacity = (float) between(0.2, 0.8);
        Color colour = chance.nextInt(3) == 0 ? colour() : Color.WHITE;
        double shift = between(0, across);
        for (double y = 0; y < layer.side() + down; y += down) {
            for (double x = -shift; x < layer.side() + across; x += across) {
                layer.ink(placed(line, size, turn, x + y % across, y), colour, opacity, size);
            }
        }
    }

    private void dateStamp(PlantedLayer layer) {
        double size = layer.side() * between(0.05, 0.13);
        Color colour = new Color(220 + chance.nextInt(36), 60 + chance.nextInt(170), chance.nextInt(90));
        Shape ink = placed(
                scripts.date(),
                size,
                chance.nextInt(6) == 0 ? Math.PI / 2 : 0,
                between(0.2, 0.9) * layer.side(),
                (chance.nextInt(4) == 0 ? between(0, 0.4) : between(0.6, 1)) * layer.side());
        layer.ink(ink, chance.nextInt(5) == 0 ? colour() : colour, (float) between(0.7, 1), size);
    }

    /** A plate with something on it. */
    private void logo(PlantedLayer layer) {
        double width = layer.side() * between(0.12, 0.5);
        double height = width * between(0.25, 1);
        double x = between(-0.1, 0.9) * layer.side();
        double y = between(-0.1, 0.95) * layer.side();
        Shape plate = switch (chance.nextInt(3)) {
            case 0 -> new Ellipse2D.Double(x, y, width, height);
            case 1 -> new RoundRectangle2D.Double(x, y, width, height, height / 2, height / 2);
            default -> new Rectangle2D.Double(x, y, width, height);
        };
        Color colour = colour();
        float opacity = (float) between(0.4, 1);
        boolean hollow = chance.nextInt(3) == 0;
        layer.ink(hollow ? outline(plate, height) : plate, colour, opacity, 3);
        double size = height * between(0.3, 0.8);
        layer.ink(
                placed(scripts.words(1), size, 0, x + width / 2, y + height / 2 + size / 3),
                hollow ? colour : contrary(colour),
                opacity,
                size);
    }

    /** A scribbled name. */
    private void signature(PlantedLayer layer) {
        double size = layer.side() * between(0.06, 0.25);
        double x = between(-0.1, 0.6) * layer.side();
        double y = between(0.1, 1) * layer.side();
        Path2D line = new Path2D.Double();
        line.moveTo(x, y);
        for (int i = 6 + chance.nextInt(12); i > 0; i--) {
            double to = x + size * between(0, 0.7);
            line.curveTo(
                    x + size * between(-0.4, 0.8),
                    y + size * between(-1, 1),
                    to + size * between(-0.8, 0.4),
                    y + size * between(-1, 1),
                    to,
                    y + size * between(-0.3, 0.3));
            x = to;
        }
        Shape ink = new BasicStroke((float) between(0.8, 3), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
                .createStrokedShape(line);
        layer.ink(ink, colour(), (float) between(0.7, 1), size / 2);
    }

    /** The line, its middle at (x, y). */
    private Shape placed(Line line, double size, double turn, double x, double y) {
        Font font = line.font().deriveFont(chance.nextInt(3) == 0 ? Font.BOLD : Font.PLAIN, (float) size);
        Shape glyphs = font.createGlyphVector(CONTEXT, line.text()).getOutline();
        AffineTransform there = AffineTransform.getTranslateInstance(x, y);
        there.rotate(turn);
        there.translate(-glyphs.getBounds2D().getWidth() / 2, 0);
        return there.createTransformedShape(glyphs);
    }

    private static Shape outline(Shape ink, double size) {
        return new BasicStroke((float) Math.max(0.7, 0.06 * size)).createStrokedShape(ink);
    }

    private Color colour() {
        return switch (chance.nextInt(5)) {
            case 0, 1 -> Color.WHITE;
            case 2 -> Color.BLACK;
            case 3 ->
                Color.getHSBColor(chance.nextFloat(), 0.6f + 0.4f * chance.nextFloat(), 1 - 0.5f * chance.nextFloat());
            default -> new Color(chance.nextInt(1 << 24));
        };
    }

    private static Color contrary(Color colour) {
        return colour.getRed() + colour.getGreen() + colour.getBlue() > 380 ? Color.BLACK : Color.WHITE;
    }

    private double between(double low, double high) {
        return low + (high - low) * chance.nextDouble();
    }
}
