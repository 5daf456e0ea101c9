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
}
