package nenrin.imaging.drawn;

import java.util.ArrayDeque;

/**
 * Where the hair of a head is: what has its colours and hangs together with what lies over the brow, strand by strand. A grid in the
 * face's coordinates, so that it is as fine for a small picture as for a large one.
 */
final class HairMap {
    private static final double STEP = 0.02;
    private static final double ASIDE = 3;
    private static final double ABOVE = -2.8;
    /** A line between two strands is no wider, in steps of the grid. */
    private static final int GAP = 2;

    /** Half of a light on hair is no wider. */
    private static final int LIGHT = 7;

    private final int width;
    private final int height;
    private final boolean[] like;
    private final boolean[] hair;
    private final double below;

    HairMap(Area area, HairColours colours) {
        below = area.frame().chin() + 3;
        width = (int) Math.ceil(2 * ASIDE / STEP);
        height = (int) Math.ceil((below - ABOVE) / STEP);
        like = new boolean[width * height];
        hair = new boolean[width * height];
        for (int i = 0; i < like.length; i++) {
            like[i] = area.colour(x(i % width), y(i / width))
                    .filter(colour -> colours.share(colour) > 0.5)
                    .isPresent();
        }
        spread();
    }

    /** The rectangle of the face outside which there is none. */
    Pixels extent(Area area) {
        return Pixels.of(area.frame(), -ASIDE, ABOVE, ASIDE, below, area.picture());
    }

    /** How much of the surroundings of a place is hair, 0 to 1; less and less towards the map's rim. */
    double at(double x, double y) {
        double column = (x + ASIDE) / STEP - 0.5;
        double row = (y - ABOVE) / STEP - 0.5;
        int left = (int) Math.floor(column);
        int top = (int) Math.floor(row);
        double right = column - left;
        double low = row - top;
        double upper = (1 - right) * near(left, top) + right * near(left + 1, top);
        double lower = (1 - right) * near(left, top + 1) + right * near(left + 1, top + 1);
        double rim = Smooth.step(ASIDE, ASIDE - 0.5, Math.abs(x))
                * Smooth.step(ABOVE, ABOVE + 0.5, y)
                * Smooth.step(below, below - 0.8, y);
        return rim * ((1 - low) * upper + low * lower);
    }

    /** Whether a place is no hair but has some on all sides, as lights on hair do. */
    boolean isEnclosed(double x, double y) {
        int column = (int) Math.floor((x + ASIDE) / STEP);
        int row = (int) Math.floor((y - ABOVE) / STEP);
        return meets(column, row, 1, 0)
                && meets(column, row, -1, 0)
                && meets(column, row, 0, 1)
                && meets(column, row, 0, -1);
    }

    private boolean meets(int column, int row, int right, int down) {
        for (int i = 1; i <= LIGHT; i++) {
            if (isHair(column + i * right, row + i * down)) {
                return true;
            }
        }
        return false;
    }

    private boolean isHair(int column, int row) {
        return column >= 0 && row >= 0 && column < width && row < height && hair[row * width + column];
    }

    private double near(int column, int row) {
        for (int j = row - GAP; j <= row + GAP; j++) {
            for (int i = column - GAP; i <= column + GAP; i++) {
                if (isHair(i, j)) {
                    return 1;
                }
            }
        }
        return 0;
    }

    private void spread() {
        ArrayDeque<Integer> next = new ArrayDeque<>();
        for (int i = 0; i < like.length; i++) {
            if (isOverBrow(x(i % width), y(i / width))) {
                take(i % width, i / width, next);
            }
        }
        while (!next.isEmpty()) {
            int at = next.poll();
            for (int j = -GAP; j <= GAP; j++) {
                for (int i = -GAP; i <= GAP; i++) {
                    take(at % width + i, at / width + j, next);
                }
            }
        }
    }

    private void take(int column, int row, ArrayDeque<Integer> next) {
        int at = row * width + column;
        if (column >= 0 && row >= 0 && column < width && row < height && like[at] && !hair[at]) {
            hair[at] = true;
            next.add(at);
        }
    }

    private static boolean isOverBrow(double x, double y) {
        return Math.abs(x) < 0.9 && y > -1.3 && y < -0.3;
    }

    private static double x(int column) {
        return (column + 0.5) * STEP - ASIDE;
    }

    private static double y(int row) {
        return (row + 0.5) * STEP + ABOVE;
    }
}
