package nenrin.imaging.madeup;

import java.awt.Color;
import nenrin.imaging.geometry.Landmarks;
import nenrin.imaging.geometry.Point;

/** Nose and mouth. */
record MouthPainter(Brush brush, Person person, AgeLook look) {
    private static final Color LIP = new Color(0xA8, 0x3E, 0x3E);

    void paint(Landmarks features) {
        nose(features.nose());
        mouth(features.mouthLeft(), features.mouthRight());
    }

    private void nose(Point tip) {
        Color shade = Tint.clear(Tint.times(person.skin(), 0.42), 0.75);
        double wide = (13.5 - 4 * look.child() + 2 * look.sagging()) * person.nose();
        for (int side = -1; side <= 1; side += 2) {
            double x = tip.x();
            double y = tip.y();
            brush.curve(shade, 1.8, x + side * wide, y - 6, x + side * (wide + 5), y + 5, x + side * (wide - 6), y + 5);
            brush.fill(Tint.times(person.skin(), 0.25), Brush.oval(x + side * wide * 0.48, y + 5, 3.4, 2));
            if (look.child() < 0.8) {
                brush.curve(
                        Tint.clear(shade, 0.3), 1.5, x + side * 8, y - 42, x + side * 6, y - 25, x + side * 9, y - 10);
            }
        }
        brush.curve(shade, 1.4, tip.x() - 5, tip.y() + 7, tip.x(), tip.y() + 9, tip.x() + 5, tip.y() + 7);
    }

    private void mouth(Point left, Point right) {
        double made = person.female() ? 0.35 + 0.3 * look.grown() * (1 - look.sagging()) : 0.3;
        Color lip = Tint.mix(Tint.times(person.skin(), 0.85), LIP, made);
        double x = (left.x() + right.x()) / 2;
        double y = left.y();
        double full = person.lips() * (1 - 0.55 * look.sagging()) * (1 - 0.15 * look.child());
        double smile = 4 - 6 * look.sagging();
        brush.fill(
                Tint.times(lip, 0.88),
                Brush.blob(
                        left.x(),
                        y,
                        x - 16,
                        y - 9 * full,
                        x - 5,
                        y - 8 * full,
                        x,
                        y - 4 * full,
                        x + 5,
                        y - 8 * full,
                        x + 16,
                        y - 9 * full,
                        right.x(),
                        y,
                        x,
                        y + 2 * smile,
                        left.x(),
                        y));
        brush.fill(
                lip,
                Brush.blob(left.x(), y, x, y + 2 * smile, right.x(), y, x, y + 2 * smile + 20 * full, left.x(), y));
        brush.glow(Color.WHITE, 0.25, x, y + smile + 6 * full, 14, 3);
        brush.curve(Tint.times(LIP, 0.4), 1.8, left.x(), y, x, y + 2 * smile, right.x(), y);
    }
}
