package nenrin.networks.recipes;

import java.util.Random;

/** Light that falls unevenly: brightness on a coarse grid of chance, read smoothly between its points. */
final class LightField {
    private final int grid;
    private final float[] values;

    /** With {@code grid} points a side, at least 2, of a standard deviation in pixels of [-1, 1]. */
    LightField(int grid, double deviation, Random chance) {
        this.grid = grid;
        values = new float[grid * grid];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (deviation * chance.nextGaussian());
        }
    }

    /** Adds it to a picture [size, size, 3], to all three colours alike. */
    void addTo(float[] pixels, int size) {
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                float light = at((float) x / size * (grid - 1), (float) y / size * (grid - 1));
                for (int c = 0; c < 3; c++) {
                    pixels[3 * (y * size + x) + c] += light;
                }
            }
        }
    }

    private float at(float x, float y) {
        int left = (int) x;
        int top = (int) y;
        float right = x - left;
        int at = top * grid + left;
        float upper = values[at] * (1 - right) + values[at + 1] * right;
        float lower = values[at + grid] * (1 - right) + values[at + grid + 1] * right;
        return upper + (lower - upper) * (y - top);
    }
}
