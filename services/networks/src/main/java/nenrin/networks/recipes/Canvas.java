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

    /** What lies between two corners, held to the picture; at least a pixel. */
    static Picture cut(Picture picture, int left, int top, int right, int bottom) {
        int x = Math.clamp(left, 0, picture.width() - 1);
        int y = Math.clamp(top, 0, picture.height() - 1);
        int width = Math.clamp(right, x + 1, picture.width()) - x;
        int height = Math.clamp(bottom, y + 1, picture.height()) - y;
        byte[] rgb = new byte[3 * width * height];
        for (int row = 0; row < height; row++) {
            System.arraycopy(picture.rgb(), picture.index(x, y + row), rgb, 3 * row * width, 3 * width);
        }
        return new Picture(width, height, rgb);
    }

    /** Its three colours in another order, each stronger or weaker. */
    static Picture recoloured(Picture picture, Random chance) {
        int first = chance.nextInt(3);
        int step = 1 + chance.nextInt(2);
        double[] strengths = chance.doubles(3, 0.7, 1.2).toArray();
        byte[] rgb = new byte[picture.rgb().length];
        for (int i = 0; i < rgb.length; i++) {
            int channel = i % 3;
            int from = i - channel + (first + step * channel) % 3;
            rgb[i] = level(strengths[channel] * (picture.rgb()[from] & 0xFF));
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

    /** In other light, with less colour or other colours, some noise or blur. */
    static Picture weathered(Picture picture, Random chance) {
        Picture light = relit(
                chance.nextInt(8) == 0 ? recoloured(picture, chance) : picture,
                0.6 + 0.8 * chance.nextDouble(),
                80 * chance.nextDouble() - 40,
                chance.nextInt(6) == 0 ? 0 : 0.6 + 0.6 * chance.nextDouble(),
                chance.nextInt(5) == 0 ? 15 * chance.nextDouble() : 0,
                chance);
        return chance.nextInt(5) == 0 ? blurred(light, 8 * (2 + chance.nextInt(6))) : light;
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
