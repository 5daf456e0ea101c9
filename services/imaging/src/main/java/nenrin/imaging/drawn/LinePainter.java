package nenrin.imaging.drawn;

import nenrin.imaging.geometry.Point;

/** Draws lines on the skin of a face, and on nothing else: what hangs over the skin stays in front. */
final class LinePainter {
    private static final int STEPS = 48;
    private static final double THINNEST = 0.55;
    /** How slowly a line thins out towards its ends. */
    private static final double TAPER = 0.4;

    private final Area area;
    private final Skin skin;
    private final LineStyle style;

    LinePainter(Area area, Skin skin, LineStyle style) {
        this.area = area;
        this.skin = skin;
        this.style = style;
    }

    /** Draws a stroke into the bytes of a copy of the picture. */
    void draw(Stroke stroke, double amount, byte[] rgb) {
        Point[] path = new Point[STEPS + 1];
        for (int i = 0; i <= STEPS; i++) {
            Point at = stroke.at((double) i / STEPS);
            path[i] = area.frame().toPicture(at.x(), at.y());
        }
        double half = style.width() / 2 * (THINNEST + (1 - THINNEST) * amount);
        double opacity = stroke.strength() * Math.pow(amount, 0.8);
        Pixels around = Pixels.around(path, half + 1, area.picture());
        around.forEach((x, y) -> {
            double cover = cover(path, half, x + 0.5, y + 0.5);
            if (cover > 0) {
                double share = cover * opacity * skin.share(Lab.of(area.picture(), x, y));
                blend(rgb, area.picture().index(x, y), share);
            }
        });
    }

    private static double cover(Point[] path, double half, double x, double y) {
        double cover = 0;
        for (int i = 1; i < STEPS; i++) {
            double t = (double) i / STEPS;
            double radius = half * Math.pow(4 * t * (1 - t), TAPER);
            double distance = Math.hypot(path[i].x() - x, path[i].y() - y);
            cover = Math.max(cover, Math.min(1, 2 * radius) * Math.clamp(radius + 0.5 - distance, 0, 1));
        }
        return cover;
    }

    private void blend(byte[] rgb, int at, double share) {
        rgb[at] = Blend.of(rgb[at], style.red(), share);
        rgb[at + 1] = Blend.of(rgb[at + 1], style.green(), share);
        rgb[at + 2] = Blend.of(rgb[at + 2], style.blue(), share);
    }
}
