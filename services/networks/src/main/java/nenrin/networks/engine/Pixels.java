package nenrin.networks.engine;

import nenrin.imaging.Picture;

/** Pictures as the networks see them: a byte of 0 to 255 is a number in -1 to 1. */
public final class Pixels {
    private Pixels() {}

    /** [height, width, 3], red first. */
    public static float[] toFloats(Picture picture) {
        float[] values = new float[picture.rgb().length];
        toFloats(picture, values, 0);
        return values;
    }

    /** The same, written into a larger array from {@code at} on. */
    public static void toFloats(Picture picture, float[] values, int at) {
        byte[] rgb = picture.rgb();
        for (int i = 0; i < rgb.length; i++) {
            values[at + i] = (rgb[i] & 0xFF) / 127.5f - 1;
        }
    }

    /** The other way; what lies outside is clipped. */
    public static Picture toPicture(float[] values, int at, int width, int height) {
        byte[] rgb = new byte[3 * width * height];
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] = (byte) Math.clamp(Math.round((values[at + i] + 1) * 127.5f), 0, 255);
        }
        return new Picture(width, height, rgb);
    }
}
