package nenrin.imaging.madeup;

import java.awt.Color;
import java.util.List;
import java.util.Random;
import nenrin.imaging.geometry.Landmarks;
import nenrin.imaging.geometry.Point;

/** Light and shade on a face, and the lines that years draw. */
record SkinPainter(Brush brush, Person person, AgeLook look, Landmarks features) {
    private static final Color BLUSH = new Color(0xD8604A);

    void shading() {
        Color shade = Tint.times(person.skin(), 0.5);
        Color light = Tint.mix(person.skin(), Color.WHITE, 0.45);
        double x = features.nose().x();
        double y = features.nose().y();
        for (Point eye : eyes()) {
            brush.glow(shade, 0.55, eye.x(), eye.y() - 4, 30, 19);
            double side = Math.signum(eye.x() - x);
            brush.glow(shade, 0.30, x + side * 13, y - 28, 8, 24);
            brush.glow(BLUSH, 0.10 + 0.15 * look.child(), eye.x() + side * 4, y + 4, 25, 18);
            brush.glow(light, 0.35, eye.x() + side * 2, y - 12, 22, 12);
        }
        brush.glow(light, 0.5, x, y - 30, 6, 40);
        brush.glow(light, 0.5, x, y - 4, 9, 8);
        brush.glow(light, 0.3, x, 22, 45, 18);
        brush.glow(shade, 0.4, x, features.mouthLeft().y() + 17, 22, 7);
        brush.glow(light, 0.3, x, features.mouthLeft().y() + 32, 16, 10);
    }

    void wrinkles(Random chance) {
        double depth = look.wrinkled();
        Color line = Tint.clear(Tint.times(person.skin(), 0.45), 0.15 + 0.6 * depth);
        for (int i = 0; i < Math.round(5 * depth); i++) {
            double y = 34 - 7 * i + 2 * chance.nextDouble();
            brush.curve(line, 1 + depth, 52 + 3 * i, y, HeadPainter.MIDDLE, y - 5, 146 - 3 * i, y);
        }
        if (depth > 0) {
            eyes().forEach(eye -> besideNoseAndEye(eye, line, depth));
            spots(chance, depth);
        }
    }

    private void besideNoseAndEye(Point eye, Color line, double depth) {
        double x = features.nose().x();
        double side = Math.signum(eye.x() - x);
        for (int i = -1; i <= 1; i++) {
            double from = eye.x() + side * 19;
            brush.curve(
                    line,
                    0.8 + 0.7 * depth,
                    from,
                    eye.y() + 2 + 3 * i,
                    from + side * 6,
                    eye.y() + 3 + 5 * i,
                    from + side * (5 + 11 * depth),
                    eye.y() + 3 + 9 * i);
        }
        double under = eye.y() + 12 + 3 * look.sagging();
        brush.curve(
                line, 0.8 + 0.8 * depth, eye.x() - 13, under - 2, eye.x(), under + 8 * depth, eye.x() + 13, under - 2);
        double mouthX = (side < 0 ? features.mouthLeft() : features.mouthRight()).x();
        double mouthY = features.mouthLeft().y();
        brush.curve(
                line,
                0.8 + 1.4 * depth,
                x + side * 17,
                features.nose().y() + 1,
                x + side * 33,
                mouthY - 18,
                mouthX + side * 6,
                mouthY - 3);
        brush.curve(
                line,
                1.2 * depth,
                mouthX + side * 2,
                mouthY + 7,
                mouthX + side * 5,
                mouthY + 14,
                mouthX + side * 3,
                mouthY + 13 + 16 * depth);
    }

    private void spots(Random chance, double depth) {
        for (int i = 0; i < Math.round(9 * look.sagging()); i++) {
            double x = 40 + 118 * chance.nextDouble();
            double y = 80 + 60 * chance.nextDouble();
            brush.glow(Tint.times(person.skin(), 0.5), 0.5 * depth, x, y, 2 + 2 * chance.nextDouble(), 2.5);
        }
    }

    private List<Point> eyes() {
        return List.of(features.leftEye(), features.rightEye());
    }
}
