package nenrin.imaging.madeup;

import java.awt.Color;
import java.awt.Shape;
import nenrin.imaging.geometry.Landmarks;
import nenrin.imaging.geometry.Point;

/** Eyes, brows and glasses. */
record EyePainter(Brush brush, Person person, AgeLook look) {
    private static final Color LINE = new Color(0x22, 0x18, 0x12);
    private static final Color WHITE = new Color(0xF1, 0xEE, 0xEA);

    void paint(Point left, Point right) {
        eye(left, -1);
        eye(right, 1);
        brow(left, -1);
        brow(right, 1);
    }

    /** @param side -1 on the viewer's left, 1 on the right */
    private void eye(Point at, int side) {
        double half = 15 + 2 * look.child();
        double up = 9 + 4 * look.child() - 2.5 * look.sagging();
        double low = 7 + 2 * look.child() - look.sagging();
        double iris = 6.6 + 1.6 * look.child();
        double drop = 2.5 * look.sagging();
        Shape almond = Brush.blob(
                at.x() - side * half,
                at.y() + 1,
                at.x(),
                at.y() - 2 * up + 2,
                at.x() + side * half,
                at.y() + drop,
                at.x(),
                at.y() + 2 * low - 1,
                at.x() - side * half,
                at.y() + 1);
        brush.fill(WHITE, almond);
        Shape before = brush.graphics().getClip();
        brush.graphics().clip(almond);
        brush.fill(Tint.times(person.eyes(), 0.55), Brush.oval(at.x(), at.y(), iris, iris));
        brush.fill(person.eyes(), Brush.oval(at.x(), at.y(), iris - 1.4, iris - 1.4));
        brush.fill(Color.BLACK, Brush.oval(at.x(), at.y(), iris * 0.45, iris * 0.45));
        brush.glow(LINE, 0.5, at.x(), at.y() - up, half, 6);
        brush.graphics().setClip(before);
        brush.fill(Color.WHITE, Brush.oval(at.x() - 2, at.y() - 2.5, 1.5, 1.5));
        lids(at, side, half, up, low, drop);
    }

    private void lids(Point at, int side, double half, double up, double low, double drop) {
        double lash = person.female() ? 2.2 + 0.8 * look.grown() : 1.8;
        brush.curve(
                LINE,
                lash,
                at.x() - side * half,
                at.y() + 1,
                at.x(),
                at.y() - 2 * up + 2,
                at.x() + side * half,
                at.y() + drop);
        Color crease = Tint.clear(Tint.times(person.skin(), 0.45), 0.7);
        brush.curve(
                crease,
                1.2,
                at.x() - side * half,
                at.y() - 4,
                at.x(),
                at.y() - 2 * up - 5,
                at.x() + side * (half + 2),
                at.y() - 3 + 2 * drop);
        brush.curve(
                crease,
                1,
                at.x() - side * half,
                at.y() + 1,
                at.x(),
                at.y() + 2 * low - 1,
                at.x() + side * half,
                at.y() + drop);
    }

    private void brow(Point at, int side) {
        Color hair = new HairPainter(brush, person, look).colour();
        Color colour = Tint.clear(Tint.times(hair, 0.75), 0.95 - 0.45 * look.child());
        double thickness = person.brows() * (4.6 - 2 * look.child());
        double y = at.y() - 20 - look.child() + 2 * look.sagging();
        brush.curve(
                colour,
                thickness,
                at.x() - side * 17,
                y + 4,
                at.x() + side * 3,
                y - 6,
                at.x() + side * 21,
                y + 3 + 3 * look.sagging());
    }

    static void glasses(Brush brush, Landmarks features) {
        Point left = features.leftEye();
        Point right = features.rightEye();
        brush.outline(LINE, 2.6, Brush.oval(left.x(), left.y() + 3, 25, 19));
        brush.outline(LINE, 2.6, Brush.oval(right.x(), right.y() + 3, 25, 19));
        brush.curve(LINE, 2.6, left.x() + 25, left.y(), features.nose().x(), left.y() - 6, right.x() - 25, right.y());
    }
}
