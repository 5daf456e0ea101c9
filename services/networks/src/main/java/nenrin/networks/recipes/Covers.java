package nenrin.networks.recipes;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Image;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Random;

/** Puts over an aligned face what hides faces: sunglasses, masks, hands, microphones, bars, pieces of something else. One thread each. */
final class Covers {
    private final Random chance;

    Covers(Random chance) {
        this.chance = chance;
    }

    /**
     * Covers some of a face that lies on the template.
     *
     * @param other a picture to take pieces of
     */
    void plant(PlantedLayer layer, Image other) {
        switch (chance.nextInt(8)) {
            case 0, 1 -> sunglasses(layer);
            case 2 -> mask(layer);
            case 3, 4 -> hand(layer);
            case 5 -> microphone(layer);
            case 6 -> layer.fill(blob(layer.side()), other);
            default -> bar(layer);
        }
    }

    private void sunglasses(PlantedLayer layer) {
        double side = layer.side();
        double width = side * between(0.26, 0.4);
        double height = width * between(0.55, 0.95);
        double y = side * (0.285 + between(-0.03, 0.05)) - height * between(0.4, 0.5);
        int round = chance.nextInt(4);
        Area glasses = new Area();
        for (double eye : new double[] {0.3, 0.6875}) {
            double x = side * eye - width / 2;
            glasses.add(new Area(
                    round == 0
                            ? new Ellipse2D.Double(x, y, width, height)
                            : new RoundRectangle2D.Double(x, y, width, height, round * width / 4, round * height / 3)));
        }
        glasses.add(new Area(
                new Rectangle2D.Double(0.4 * side, y + 0.15 * height, 0.2 * side, side * between(0.015, 0.05))));
        Color dark = shade(chance.nextInt(60));
        Paint glass = chance.nextBoolean()
                ? dark
                : new GradientPaint(0, (float) y, dark, 0, (float) (y + height), shade(40 + chance.nextInt(110)));
        layer.fill(turned(glasses, side, 0.05 * chance.nextGaussian()), glass, (float) between(0.75, 1));
    }

    private void mask(PlantedLayer layer) {
        double s = layer.side();
        double top = between(0.4, 0.52) * s;
        Path2D cloth = new Path2D.Double();
        cloth.moveTo(between(0.05, 0.2) * s, top + between(0, 0.06) * s);
        cloth.quadTo(0.5 * s, top - between(0, 0.1) * s, between(0.8, 0.95) * s, top + between(0, 0.06) * s);
        cloth.lineTo(between(0.78, 0.9) * s, between(0.75, 0.9) * s);
        cloth.quadTo(0.5 * s, 1.1 * s, between(0.1, 0.22) * s, between(0.75, 0.9) * s);
        cloth.closePath();
        Color colour = chance.nextInt(3) == 0
                ? colour()
                : new Color(170 + chance.nextInt(80), 200 + chance.nextInt(56), 215 + chance.nextInt(41));
        layer.fill(
                turned(cloth, s, 0.05 * chance.nextGaussian()),
                new GradientPaint(0, (float) top, colour, (float) (0.3 * s), (float) s, colour.darker()),
                1);
    }

    /** Fingers beside each other, in a colour of skin, lighter on one side. */
    private void hand(PlantedLayer layer) {
        double s = layer.side();
        Color skin =
                Color.getHSBColor((float) between(0.02, 0.1), (float) between(0.25, 0.65), (float) between(0.3, 1));
        double turn = between(-1.3, 1.3);
        double width = s * between(0.07, 0.13);
        double x = between(0.15, 0.85) * s;
        double y = between(0.4, 0.9) * s;
        int fingers = 1 + chance.nextInt(4);
        if (chance.nextBoolean()) {
            Shape palm = new RoundRectangle2D.Double(x - width, y + 0.1 * s, width * (fingers + 1.5), s, width, width);
            layer.fill(rotated(palm, x, y, turn), skin.darker(), 1);
        }
        for (int i = 0; i < fingers; i++) {
            double up = y - s * between(0, 0.12);
            Line2D bone = new Line2D.Double(
                    x + i * width * 1.05, up, x + i * width * between(0.9, 1.05), up + s * between(0.3, 0.9));
            Shape finger = rotated(
                    new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
                            .createStrokedShape(bone),
                    x,
                    y,
                    turn);
            Rectangle2D box = finger.getBounds2D();
            layer.fill(
                    finger,
                    new GradientPaint(
                            (float) box.getMinX(), 0, skin, (float) box.getMaxX(), (float) (0.2 * s), skin.darker()),
                    1);
        }
    }

    private void microphone(PlantedLayer layer) {
        double s = layer.side();
        double width = s * between(0.12, 0.32);
        double height = width * between(1, 1.4);
        double x = between(0.15, 0.85) * s;
        double y = between(0.6, 0.95) * s;
        double turn = between(-0.9, 0.9);
        Color head = chance.nextInt(4) == 0 ? colour() : shade(10 + chance.nextInt(120));
        layer.fill(
                rotated(new Rectangle2D.Double(x - width / 4, y, width / 2, s), x, y, turn),
                shade(chance.nextInt(90)),
                1);
        layer.fill(
                rotated(new Ellipse2D.Double(x - width / 2, y - height / 2, width, height), x, y, turn),
                new GradientPaint(
                        (float) (x - width / 2), 0, head.brighter(), (float) (x + width / 2), 0, head.darker()),
                1);
    }

    private void bar(PlantedLayer layer) {
        double s = layer.side();
        double height = s * between(0.1, 0.35);
        double width = s * between(0.3, 1.2);
        Shape bar = new Rectangle2D.Double(
                between(0.2, 0.8) * s - width / 2, between(0.1, 0.9) * s - height / 2, width, height);
        layer.fill(
                turned(bar, s, chance.nextInt(3) == 0 ? between(-0.8, 0.8) : 0),
                chance.nextBoolean() ? shade(chance.nextInt(256)) : colour(),
                1);
    }

    /** Something without a name, anywhere but over the hair. */
    private Shape blob(double s) {
        double x = between(0.2, 0.8) * s;
        double y = between(0.35, 0.9) * s;
        Path2D blob = new Path2D.Double();
        int corners = 4 + chance.nextInt(6);
        for (int i = 0; i < corners; i++) {
            double angle = 2 * Math.PI * (i + between(0, 0.7)) / corners;
            double reach = s * between(0.1, 0.33);
            double px = x + reach * Math.cos(angle);
            double py = y + reach * Math.sin(angle);
            if (i == 0) {
                blob.moveTo(px, py);
            } else {
                blob.lineTo(px, py);
            }
        }
        blob.closePath();
        return blob;
    }

    private static Shape turned(Shape shape, double side, double turn) {
        return rotated(shape, side / 2, side / 2, turn);
    }

    private static Shape rotated(Shape shape, double x, double y, double turn) {
        return AffineTransform.getRotateInstance(turn, x, y).createTransformedShape(shape);
    }

    private static Color shade(int level) {
        return new Color(level, level, level);
    }

    private Color colour() {
        return Color.getHSBColor(chance.nextFloat(), chance.nextFloat(), (float) between(0.1, 1));
    }

    private double between(double low, double high) {
        return low + (high - low) * chance.nextDouble();
    }
}
