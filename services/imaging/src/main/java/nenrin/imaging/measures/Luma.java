package nenrin.imaging.measures;

import nenrin.imaging.Picture;

/**
 * The brightness of a picture (Rec. 601 luma).
 *
 * @param values 0 to 255, row by row
 */
record Luma(int width, int height, float[] values) {
    static Luma of(Picture picture) {
        byte[] rgb = picture.rgb();
        float[] values = new float[picture.width() * picture.height()];
        for (int i = 0; i < values.length; i++) {
            int at = 3 * i;
            values[i] = 0.299f * (rgb[at] & 0xFF) + 0.587f * (rgb[at + 1] & 0xFF) + 0.114f * (rgb[at + 2] & 0xFF);
        }
        return new Luma(picture.width(), picture.height(), values);
    }

    float at(int x, int y) {
        return values[y * width + x];
    }

    /** Each pixel the mean of a square of {@code factor} pixels a side. */
    Luma shrunk(int factor) {
        int shrunkWidth = width / factor;
        int shrunkHeight = height / factor;
        float[] means = new float[shrunkWidth * shrunkHeight];
        for (int y = 0; y < shrunkHeight; y++) {
            for (int x = 0; x < shrunkWidth; x++) {
                means[y * shrunkWidth + x] = mean(x * factor, y * factor, factor);
            }
        }
        return new Luma(shrunkWidth, shrunkHeight, means);
    }

    /** Of all pixels; grey levels squared. */
    double variance() {
        double sum = 0;
        double squares = 0;
        for (float value : values) {
            sum += value;
            squares += (double) value * value;
        }
        return squares / values.length - sum / values.length * (sum / values.length);
    }

    /** Over the middle of the picture, where an aligned face lies; grey levels squared. */
    double varianceOfLaplacian() {
        double sum = 0;
        double squares = 0;
        int count = 0;
        for (int y = margin(height); y < height - margin(height); y++) {
            for (int x = margin(width); x < width - margin(width); x++) {
                double value = at(x - 1, y) + at(x + 1, y) + at(x, y - 1) + at(x, y + 1) - 4.0 * at(x, y);
                sum += value;
                squares += value * value;
                count++;
            }
        }
        return squares / count - sum / count * (sum / count);
    }

    private static int margin(int side) {
        return Math.max(1, (int) (0.15 * side));
    }

    private float mean(int left, int top, int side) {
        float sum = 0;
        for (int y = top; y < top + side; y++) {
            for (int x = left; x < left + side; x++) {
                sum += at(x, y);
            }
        }
        return sum / (side * side);
    }
}
