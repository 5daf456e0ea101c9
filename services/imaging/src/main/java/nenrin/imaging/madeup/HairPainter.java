package nenrin.imaging.madeup;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import nenrin.imaging.geometry.Landmarks;
import nenrin.imaging.geometry.Point;

/** Hair and beards, which lose their colour, and on some heads themselves. */
record HairPainter(Brush brush, Person person, AgeLook look) {
    private static final Color GREY = new Color(0xCFCCC8);
    private static final double MIDDLE = HeadPainter.MIDDLE;

    Color colour() {
        return Tint.mix(person.hair(), GREY, look.grey());
    }

    void behind() {
        if (person.longHair() && look.child() < 0.85) {
            brush.fill(
                    Tint.times(colour(), 0.8),
                    Brush.blob(
                            MIDDLE, -60, 215, -50, 196, 90, 205, 170, 186, 230, MIDDLE, 200, 12, 230, -6, 170, 2, 90,
                            -16, -50, MIDDLE, -60));
        }
    }

    /** The hair on top, from the brow's height at the temples to the hairline; receding where the person goes bald. */
    void above() {
        double bald = person.balding() * look.sagging() * 1.6;
        double line = 2 + person.fringe() * (1 - 0.6 * look.sagging()) - 60 * Math.min(1, bald);
        double thin = look.child() > 0.9 ? 0.75 : 1;
        Color top = Tint.mix(person.skin(), colour(), thin);
        double temple = 62 + (person.female() ? 14 : 4);
        brush.fill(
                top,
                Brush.blob(
                        MIDDLE, -70, 205, -70, 186, temple, 176, temple, 172, 34, 160, line + 6, MIDDLE, line, 38,
                        line + 6, 26, 34, 22, temple, 12, temple, -8, -70, MIDDLE, -70));
        strands(line);
    }

    private void strands(double line) {
        Color dark = Tint.clear(Tint.times(colour(), 0.7), 0.55);
        for (int i = -6; i <= 6; i++) {
            brush.curve(
                    dark, 1.1, MIDDLE + 6 * i, -30, MIDDLE + 10 * i, -10, MIDDLE + 11.5 * i, line + 0.5 * i * i - 2);
        }
    }

    void beard(Landmarks features) {
        if (person.female() || look.grown() == 0) {
            return;
        }
        double opacity = person.beard() == 2 ? 0.8 : 0.13;
        Graphics2D inside = brush.graphics();
        Shape before = inside.getClip();
        inside.clip(new HeadPainter(brush, person, look).outline());
        double y = features.mouthLeft().y();
        Color hair = Tint.clear(colour(), opacity * look.grown());
        brush.fill(
                hair,
                Brush.blob(
                        8, 92, 34, 112, 50, y - 16, MIDDLE, y - 26, 148, y - 16, 164, 112, 190, 92, 190, 240, MIDDLE,
                        240, 8, 240, 8, 92));
        inside.setClip(before);
    }

    void moustache(Landmarks features) {
        if (person.beard() == 0 || look.grown() < 1) {
            return;
        }
        Point left = features.mouthLeft();
        Point right = features.mouthRight();
        double y = left.y();
        brush.fill(
                colour(),
                Brush.blob(
                        left.x() + 2,
                        y + 1,
                        left.x() + 14,
                        y - 18,
                        MIDDLE,
                        y - 16,
                        right.x() - 14,
                        y - 18,
                        right.x() - 2,
                        y + 1,
                        MIDDLE,
                        y - 7,
                        left.x() + 2,
                        y + 1));
    }
}
