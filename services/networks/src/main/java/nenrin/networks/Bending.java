package nenrin.networks;

import nenrin.imaging.pasting.SoftEdge;

/**
 * Bends faces by shifts on a coarse grid, read between its points and fading towards the rim, and knows the way back (spatial transformer
 * networks, Jaderberg et al. 2015, arXiv 1506.02025, section 3.3).
 */
public final class Bending {
    private final int size;
    private final int grid;
    private final int[] before;
    private final float[] beyond;
    private final float[] fading;

    /** For faces and a grid of these sides. */
    public Bending(int size, int grid) {
        this.size = size;
        this.grid = grid;
        before = new int[size];
        beyond = new float[size];
        fading = new float[size * size];
        for (int i = 0; i < size; i++) {
            float place = Math.max(0, Math.min(grid - 1.001f, (i + 0.5f) * grid / size - 0.5f));
            before[i] = (int) place;
            beyond[i] = place - before[i];
            for (int x = 0; x < size; x++) {
                fading[i * size + x] = (float) (size * SoftEdge.at((x + 0.5) / size, (i + 0.5) / size));
            }
        }
    }

    /** For changes of faces of that side. */
    static Bending of(int size, Changes changes) {
        int faces = changes.differences().length / (3 * size * size);
        return new Bending(size, (int) Math.round(Math.sqrt(changes.shifts().length / (2.0 * faces))));
    }

    /** Faces [n, size, size, 3] become bent ones; shifts as in {@link Changes}. */
    public void bend(float[] faces, float[] shifts, float[] bent) {
        Place place = new Place();
        for (int pixel = 0; pixel < faces.length / 3; pixel++) {
            place.find(pixel, shifts);
            for (int c = 0; c < 3; c++) {
                bent[3 * pixel + c] = place.mixed(faces, c);
            }
        }
    }

    /** From the loss's gradient by the bent faces to that by the shifts, which is added to. */
    public void back(float[] faces, float[] shifts, float[] gradient, float[] byShifts) {
        Place place = new Place();
        for (int pixel = 0; pixel < faces.length / 3; pixel++) {
            place.find(pixel, shifts);
            float right = 0;
            float down = 0;
            for (int c = 0; c < 3; c++) {
                right += gradient[3 * pixel + c] * place.slopeRight(faces, c);
                down += gradient[3 * pixel + c] * place.slopeDown(faces, c);
            }
            place.scatter(right, down, byShifts);
        }
    }

    /** Where one pixel is taken from: a corner, and how far right and below of it; and the four points of the grid around it. */
    private final class Place {
        private int knot;
        private float knotX;
        private float knotY;
        private float factor;
        private int corner;
        private int right;
        private int below;
        private float x;
        private float y;

        void find(int pixel, float[] shifts) {
            int column = pixel % size;
            int row = pixel / size % size;
            int face = pixel / size / size;
            knot = 2 * ((face * grid + before[row]) * grid + before[column]);
            knotX = beyond[column];
            knotY = beyond[row];
            factor = fading[row * size + column];
            float u = Math.clamp(column + factor * shift(shifts, 0), 0, size - 1f);
            float v = Math.clamp(row + factor * shift(shifts, 1), 0, size - 1f);
            int left = (int) u;
            int top = (int) v;
            x = u - left;
            y = v - top;
            corner = 3 * ((face * size + top) * size + left);
            right = left + 1 < size ? 3 : 0;
            below = top + 1 < size ? 3 * size : 0;
        }

        private float shift(float[] shifts, int way) {
            float upper = shifts[knot + way] * (1 - knotX) + shifts[knot + 2 + way] * knotX;
            int under = knot + 2 * grid + way;
            float lower = shifts[under] * (1 - knotX) + shifts[under + 2] * knotX;
            return upper * (1 - knotY) + lower * knotY;
        }

        float mixed(float[] faces, int c) {
            int at = corner + c;
            float upper = faces[at] * (1 - x) + faces[at + right] * x;
            float lower = faces[at + below] * (1 - x) + faces[at + below + right] * x;
            return upper * (1 - y) + lower * y;
        }

        float slopeRight(float[] faces, int c) {
            int at = corner + c;
            return (faces[at + right] - faces[at]) * (1 - y) + (faces[at + below + right] - faces[at + below]) * y;
        }

        float slopeDown(float[] faces, int c) {
            int at = corner + c;
            return (faces[at + below] - faces[at]) * (1 - x) + (faces[at + below + right] - faces[at + right]) * x;
        }

        void scatter(float byRight, float byDown, float[] byShifts) {
            int under = knot + 2 * grid;
            add(byShifts, knot, byRight, byDown, (1 - knotX) * (1 - knotY));
            add(byShifts, knot + 2, byRight, byDown, knotX * (1 - knotY));
            add(byShifts, under, byRight, byDown, (1 - knotX) * knotY);
            add(byShifts, under + 2, byRight, byDown, knotX * knotY);
        }

        private void add(float[] byShifts, int at, float byRight, float byDown, float share) {
            byShifts[at] += factor * share * byRight;
            byShifts[at + 1] += factor * share * byDown;
        }
    }
}
