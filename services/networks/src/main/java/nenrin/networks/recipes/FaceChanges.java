package nenrin.networks.recipes;

import java.util.Random;
import nenrin.imaging.Picture;
import nenrin.imaging.alignment.Aligner;
import nenrin.imaging.geometry.Similarity;

/** How else a photo could have shown the same face: mirrored, moved, turned, in other light, blurred, partly hidden. One thread each. */
final class FaceChanges {
    private final Random chance;

    FaceChanges(long seed) {
        chance = new Random(seed);
    }

    Picture of(Picture crop) {
        Picture changed = hidden(sharpness(light(moved(crop))));
        return chance.nextBoolean() ? changed.mirrored() : changed;
    }

    /** Moved by some hundredths of the side, turned and scaled a little about the middle. */
    private Picture moved(Picture crop) {
        int size = crop.width();
        double scale = 1 + 0.05 * chance.nextGaussian();
        double turn = 0.07 * chance.nextGaussian();
        double a = scale * Math.cos(turn);
        double b = scale * Math.sin(turn);
        double x = size / 2.0 * (1 - a + b) + 0.025 * size * chance.nextGaussian();
        double y = size / 2.0 * (1 - b - a) + 0.025 * size * chance.nextGaussian();
        return Aligner.warp(crop, new Similarity(a, b, x, y), size);
    }

    private Picture light(Picture crop) {
        double colour = chance.nextInt(8) == 0 ? 0 : 0.5 + 0.7 * chance.nextDouble();
        double noise = chance.nextInt(4) == 0 ? 12 * chance.nextDouble() : 0;
        return Canvas.relit(crop, 1 + 0.2 * chance.nextGaussian(), 18 * chance.nextGaussian(), colour, noise, chance);
    }

    private Picture sharpness(Picture crop) {
        return chance.nextInt(5) == 0 ? Canvas.blurred(crop, crop.width() * (5 + chance.nextInt(5)) / 12) : crop;
    }

    /** Random erasing (Zhong et al. 2020, arXiv 1708.04896): a rectangle of one grey. */
    private Picture hidden(Picture crop) {
        if (chance.nextInt(3) != 0) {
            return crop;
        }
        int size = crop.width();
        double width = size * (0.12 + 0.3 * chance.nextDouble());
        double height = size * (0.12 + 0.3 * chance.nextDouble());
        double left = chance.nextDouble() * (size - width);
        double top = chance.nextDouble() * (size - height);
        Picture veil = Picture.filled(size, size, 0x010101 * chance.nextInt(256));
        return Canvas.covered(crop, veil, left, top, left + width, top + height);
    }

    /** One picture laid over another of its size; {@code share} of the first. */
    static Picture mixed(Picture one, Picture other, double share) {
        byte[] rgb = new byte[one.rgb().length];
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] = (byte) Math.round(share * (one.rgb()[i] & 0xFF) + (1 - share) * (other.rgb()[i] & 0xFF));
        }
        return new Picture(one.width(), one.height(), rgb);
    }
}
