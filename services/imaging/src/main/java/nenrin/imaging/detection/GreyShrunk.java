package nenrin.imaging.detection;

import nenrin.imaging.Picture;

/**
 * A photo in grey, made smaller for detection: each pixel is the mean of a square of the photo's.
 *
 * @param grey width * height bytes
 * @param factor pixels of the photo for each pixel, a whole number
 */
record GreyShrunk(int width, int height, byte[] grey, int factor) {
    static GreyShrunk of(Picture photo, int longestSide) {
        int factor = Math.ceilDiv(Math.max(photo.width(), photo.height()), longestSide);
        int width = Math.max(1, photo.width() / factor);
        int height = Math.max(1, photo.height() / factor);
        byte[] grey = new byte[width * height];
        int side = Math.min(factor, Math.min(photo.width(), photo.height()));
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                grey[y * width + x] = (byte) meanLuma(photo, x * factor, y * factor, side);
            }
        }
        return new GreyShrunk(width, height, grey, factor);
    }

    /** Rec. 601 luma with weights in 1/256. */
    private static int meanLuma(Picture photo, int left, int top, int side) {
        long sum = 0;
        byte[] rgb = photo.rgb();
        for (int y = top; y < top + side; y++) {
            int at = photo.index(left, y);
            for (int x = 0; x < side; x++, at += 3) {
                sum += 77 * (rgb[at] & 0xFF) + 150 * (rgb[at + 1] & 0xFF) + 29 * (rgb[at + 2] & 0xFF);
            }
        }
        return (int) (sum / (256L * side * side));
    }
}
