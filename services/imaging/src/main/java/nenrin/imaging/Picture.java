package nenrin.imaging;

import java.util.Arrays;

/**
 * A picture in sRGB: three bytes a pixel (red, green, blue), rows from top to bottom. The array is not copied: whoever
 * hands it over must not write to it afterwards.
 *
 * @param width in pixels, at least 1
 * @param height in pixels, at least 1
 * @param rgb width * height * 3 bytes
 */
public record Picture(int width, int height, byte[] rgb) {
    /** Checks that the bytes are as many as the sides say. */
    public Picture {
        if (width < 1 || height < 1 || rgb.length != 3L * width * height) {
            throw new IllegalArgumentException(
                    "A picture of %d x %d pixels can't have %d bytes.".formatted(width, height, rgb.length));
        }
    }

    /** A picture of one colour, given as 0xRRGGBB. */
    public static Picture filled(int width, int height, int colour) {
        byte[] rgb = new byte[3 * width * height];
        for (int i = 0; i < rgb.length; i += 3) {
            rgb[i] = (byte) (colour >> 16);
            rgb[i + 1] = (byte) (colour >> 8);
            rgb[i + 2] = (byte) colour;
        }
        return new Picture(width, height, rgb);
    }

    /** Red of a pixel, 0 to 255. */
    public int red(int x, int y) {
        return rgb[index(x, y)] & 0xFF;
    }

    /** Green of a pixel, 0 to 255. */
    public int green(int x, int y) {
        return rgb[index(x, y) + 1] & 0xFF;
    }

    /** Blue of a pixel, 0 to 255. */
    public int blue(int x, int y) {
        return rgb[index(x, y) + 2] & 0xFF;
    }

    /** Where a pixel's red stands in {@link #rgb}. */
    public int index(int x, int y) {
        return 3 * (y * width + x);
    }

    /** The picture as a mirror shows it, left and right swapped. */
    public Picture mirrored() {
        byte[] mirrored = new byte[rgb.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                System.arraycopy(rgb, index(width - 1 - x, y), mirrored, index(x, y), 3);
            }
        }
        return new Picture(width, height, mirrored);
    }

    /** The picture upside down: turned by 180 degrees. */
    public Picture upsideDown() {
        byte[] turned = new byte[rgb.length];
        for (int i = 0; i < rgb.length; i += 3) {
            System.arraycopy(rgb, rgb.length - 3 - i, turned, i, 3);
        }
        return new Picture(width, height, turned);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Picture that
                && width == that.width
                && height == that.height
                && Arrays.equals(rgb, that.rgb);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * width + height) + Arrays.hashCode(rgb);
    }

    @Override
    public String toString() {
        return "Picture[%d x %d]".formatted(width, height);
    }
}
