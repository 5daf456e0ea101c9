package nenrin.imaging.madeup;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.RadialGradientPaint;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;

/** What a face stands on: background, neck, clothes, ears, the head itself. */
record HeadPainter(Brush brush, Person person, AgeLook look) {
    static final double MIDDLE = 98.9;

    void background() {
        Color low = Tint.times(person.background(), 0.7);
        brush.fill(
                new GradientPaint(0, 0, person.background(), 40, 200, low), new Rectangle2D.Double(-40, -40, 280, 280));
    }

    void neckAndEars() {
        Color shade = Tint.times(person.skin(), 0.72);
        double neck = person.female() ? 36 : 46 - 10 * look.child();
        brush.fill(shade, new Rectangle2D.Double(MIDDLE - neck, 140, 2 * neck, 80));
        brush.fill(
                person.cloth(),
                Brush.blob(-20, 240, 0, 190, MIDDLE - neck, 184, MIDDLE, 214, MIDDLE + neck, 184, 200, 190, 220, 240));
        for (int side = -1; side <= 1; side += 2) {
            brush.fill(Tint.times(person.skin(), 0.86), Brush.oval(MIDDLE + side * halfWidth(), 78, 9, 20));
        }
    }

    void face() {
        Color lit = Tint.mix(person.skin(), Color.WHITE, 0.10);
        Color rim = Tint.times(person.skin(), 0.78);
        float[] stops = {0, 0.6f, 1};
        brush.fill(
                new RadialGradientPaint((float) MIDDLE - 8, 78, 125, stops, new Color[] {lit, person.skin(), rim}),
                outline());
    }

    Shape outline() {
        double half = halfWidth();
        double jaw = 52 + 12 * person.jaw() + 10 * look.child() + 7 * look.sagging();
        double chin = 190 - 14 * look.child() + 3 * look.sagging();
        double jawY = 152 - 6 * look.child();
        return Brush.blob(
                MIDDLE,
                -48,
                MIDDLE + half * 1.05,
                -46,
                MIDDLE + half,
                55,
                MIDDLE + half,
                118,
                MIDDLE + jaw,
                jawY,
                MIDDLE + jaw * 0.66,
                chin,
                MIDDLE,
                chin,
                MIDDLE - jaw * 0.66,
                chin,
                MIDDLE - jaw,
                jawY,
                MIDDLE - half,
                118,
                MIDDLE - half,
                55,
                MIDDLE - half * 1.05,
                -46,
                MIDDLE,
                -48);
    }

    private double halfWidth() {
        return 79 * person.width() + 5 * look.child();
    }
}
