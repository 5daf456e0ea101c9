package nenrin.networks.recipes;

import java.util.Random;
import nenrin.imaging.Picture;
import nenrin.imaging.alignment.Aligner;
import nenrin.imaging.geometry.Similarity;

/** Small changes to pictures that make training sets richer. */
final class Canvas {
    private Canvas() {}

    /** One picture on another, its top left corner at (x, y); all of it must lie inside. */
    static Picture pasted(Picture ground, Picture picture, int x, int y) {
        byte[] rgb = ground.rgb().clone();
        for (int row = 0; row < picture.height(); row++) {
            System.arraycopy(picture.rgb(), picture.index(0, row), rgb, ground.index(x, y + row), 3 * picture.width());
        }
        return new Picture(ground.width(), ground.height(), rgb);
    }

    /** A picture with another, as large, over a part of it. */
    static Picture covered(Picture picture, Picture veil, double left, double top, double right, double bottom) {
        byte[] rgb = picture.rgb().clone();
        int from = Math.clamp(Math.round(left), 0, picture.width());
        int to = Math.clamp(Math.round(right), from, picture.width());
        for (int y = Math.max(0, (int) top); y < Math.min(picture.height(), Math.round(bottom)); y++) {
            System.arraycopy(veil.rgb(), veil.index(from, y), rgb, picture.index(from, y), 3 * (to - from));
        }
        return new Picture(picture.width(), picture.height(), rgb);
    }

    /**
     * Other light.
     *
     * @param contrast 1 leaves it
     * @param brightness added to 0 … 255
     * @param colour 0 is grey, 1 leaves it
     * @param noise standard deviation in 0 … 255
     */
    static Picture relit(
            Picture picture, double contrast, double brightness, double colour, double noise, Random chance) {
        byte[] rgb = new byte[picture.rgb().length];
        for (int i = 0; i < rgb.length; i += 3) {
            int r = picture.rgb()[i] & 0xFF;
            int g = picture.rgb()[i + 1] & 0xFF;
            int b = picture.rgb()[i + 2] & 0xFF;
            double grey = (r + g + b) / 3.0;
            double grain = noise > 0 ? noise * chance.nextGaussian() : 0;
            double base = (1 - colour) * grey - 127.5;
            rgb[i] = level(contrast * (base + colour * r) + 127.5 + brightness + grain);
            rgb[i + 1] = level(contrast * (base + colour * g) + 127.5 + brightness + grain);
            rgb[i + 2] = level(contrast * (base + colour * b) + 127.5 + brightness + grain);
        }
        return new Picture(picture.width(), picture.height(), rgb);
    }

    /** Shrunk to a side of {@code detail} pixels and enlarged again. */
    static Picture blurred(Picture picture, int detail) {
        double scale = (double) detail / picture.width();
        Picture small = Aligner.warp(picture, new Similarity(scale, 0, 0, 0), detail);
        return Aligner.warp(small, new Similarity(1 / scale, 0, 0, 0), picture.width());
    }

    private static byte level(double value) {
        return (byte) Math.clamp(Math.round(value), 0, 255);
    }
}
