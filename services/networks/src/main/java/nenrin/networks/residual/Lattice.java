package nenrin.networks.residual;

/**
 * Takes a lattice of four pixels out of differences: what a U-net doubles twice keeps a pattern that repeats every four pixels, too faint for a
 * loss to see and plain to an eye on smooth skin. What is finer than a slope is sorted by its place in the four by four cells; what lasts there
 * over some cells is lattice and goes, what does not is detail and stays. One thread at a time.
 */
final class Lattice {
    private static final int CELL = 4;

    /** A slope over four pixels each way, which is blind to all that repeats every four. */
    private static final float[] SLOPE = {1 / 16f, 2 / 16f, 3 / 16f, 4 / 16f, 3 / 16f, 2 / 16f, 1 / 16f};

    /** What lasts: over seven cells each way. */
    private static final float[] LASTING = SLOPE;

    private final int size;
    private final float[] plane;
    private final float[] fine;
    private final float[] between;
    private final float[] cells;

    /** Of square pictures of {@code size} pixels a side, a multiple of four. */
    Lattice(int size) {
        this.size = size;
        plane = new float[size * size];
        fine = new float[size * size];
        between = new float[size * size];
        cells = new float[size / CELL * (size / CELL)];
    }

    /** Out of one picture [size, size, 3] that begins at {@code at}, in place. */
    void takeOut(float[] differences, int at) {
        for (int channel = 0; channel < 3; channel++) {
            for (int i = 0; i < plane.length; i++) {
                plane[i] = differences[at + 3 * i + channel];
            }
            takeOut();
            for (int i = 0; i < plane.length; i++) {
                differences[at + 3 * i + channel] = plane[i];
            }
        }
    }

    private void takeOut() {
        smooth(plane, fine, size, SLOPE);
        for (int i = 0; i < fine.length; i++) {
            fine[i] = plane[i] - fine[i];
        }
        for (int place = 0; place < CELL * CELL; place++) {
            takeOut(place % CELL, place / CELL);
        }
    }

    /** What lasts at one place of the cells. */
    private void takeOut(int right, int down) {
        int side = size / CELL;
        for (int i = 0; i < cells.length; i++) {
            cells[i] = fine[pixel(i, right, down)];
        }
        smooth(cells, cells, side, LASTING);
        for (int i = 0; i < cells.length; i++) {
            plane[pixel(i, right, down)] -= cells[i];
        }
    }

    private int pixel(int cell, int right, int down) {
        int side = size / CELL;
        return (cell / side * CELL + down) * size + cell % side * CELL + right;
    }

    /** By a filter across and down; beyond the rim lies what is on it. */
    private void smooth(float[] from, float[] to, int side, float[] filter) {
        along(from, between, side, 1, side, filter);
        along(between, to, side, side, 1, filter);
    }

    private static void along(float[] from, float[] to, int side, int step, int line, float[] filter) {
        int reach = filter.length / 2;
        for (int begin = 0; begin < side; begin++) {
            for (int i = 0; i < side; i++) {
                float sum = 0;
                for (int tap = -reach; tap <= reach; tap++) {
                    sum += filter[tap + reach] * from[begin * line + Math.clamp(i + tap, 0, side - 1) * step];
                }
                to[begin * line + i * step] = sum;
            }
        }
    }
}
