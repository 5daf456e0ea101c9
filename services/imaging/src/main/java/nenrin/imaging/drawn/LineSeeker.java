package nenrin.imaging.drawn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nenrin.imaging.Picture;
import nenrin.imaging.geometry.Point;

/** Finds the thin dark lines that have skin on both sides: the nose, the lips, the outline of cheeks and chin. */
final class LineSeeker {
    private static final int FEWEST = 12;
    /** How far from a line's middle skin is looked for, in distances of the eyes; wider lines are areas. */
    private static final double SIDE = 0.07;

    private static final double LEAST_CONTRAST = 15;

    private final Picture picture;
    private final FaceFrame frame;
    private final Skin skin;
    private final int reach;

    LineSeeker(Area area, Skin skin) {
        this.picture = area.picture();
        this.frame = area.frame();
        this.skin = skin;
        this.reach = (int) Math.max(3, Math.round(SIDE * frame.unit()));
    }

    private record Line(Lab colour, int rgb, double width) {}

    /** The colour and the width of such lines: a third of them are darker, a third are thinner. */
    LineStyle style() {
        List<Line> lines = new ArrayList<>();
        double step = 1 / frame.unit();
        for (double y = 0.25 * frame.mouth(); y <= frame.chin() + 0.3; y += step) {
            for (double x = -0.9; x <= 0.9; x += step) {
                Point at = frame.toPicture(x, y);
                across((int) at.x(), (int) at.y(), 1, 0).ifPresent(lines::add);
                across((int) at.x(), (int) at.y(), 0, 1).ifPresent(lines::add);
            }
        }
        return lines.size() < FEWEST ? guessed() : typical(lines);
    }

    /** The line that is crossed here in the direction (dx, dy), if this is the middle of one. */
    private Optional<Line> across(int x, int y, int dx, int dy) {
        if (x - reach < 0 || y - reach < 0 || x + reach >= picture.width() || y + reach >= picture.height()) {
            return Optional.empty();
        }
        Lab before = Lab.of(picture, x - reach * dx, y - reach * dy);
        Lab after = Lab.of(picture, x + reach * dx, y + reach * dy);
        Lab here = Lab.of(picture, x, y);
        double side = Math.min(before.l(), after.l());
        if (side - here.l() < LEAST_CONTRAST || !skin.has(before) || !skin.has(after)) {
            return Optional.empty();
        }
        double darkness = 0;
        for (int i = -reach; i <= reach; i++) {
            double l = Lab.of(picture, x + i * dx, y + i * dy).l();
            if (l < here.l()) {
                return Optional.empty();
            }
            darkness += Math.max(0, side - l);
        }
        return Optional.of(new Line(here, rgb(x, y), darkness / (side - here.l())));
    }

    private int rgb(int x, int y) {
        return picture.red(x, y) << 16 | picture.green(x, y) << 8 | picture.blue(x, y);
    }

    private static LineStyle typical(List<Line> lines) {
        lines.sort(Comparator.comparingDouble(line -> line.colour().l()));
        int rgb = lines.get(lines.size() / 3).rgb();
        double[] widths = lines.stream().mapToDouble(Line::width).sorted().toArray();
        return new LineStyle(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF, widths[widths.length / 3]);
    }

    /** For a face without any: a dark brown, as most artists take for lines on skin. */
    private LineStyle guessed() {
        return new LineStyle(0x60, 0x40, 0x38, Math.max(1, 0.025 * frame.unit()));
    }
}
