package nenrin.imaging.madeup;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Random;
import nenrin.imaging.AwtImages;
import nenrin.imaging.Picture;
import nenrin.imaging.alignment.Aligner;
import nenrin.imaging.geometry.Similarity;
import nenrin.imaging.strips.Lettering;

/** Plants defects in drawings. */
final class Spoiler {
    private static final String[] WORDS = {"SAMPLE", "FOTO 24", "PREVIEW", "ARCHIVE"};
    private static final double FEW_PIXELS = 11;
    private static final double DARK = 0.07;

    private Spoiler() {}

    static Drawing spoil(Drawing drawing, Defect defect, Random chance) {
        return switch (defect) {
            case WRITING -> new Drawing(written(drawing.picture(), chance), drawing.landmarks());
            case BLUR -> new Drawing(blurred(drawing.picture()), drawing.landmarks());
            case EYES_ONLY -> eyesOnly(drawing);
            case DARKNESS -> new Drawing(dark(drawing.picture()), drawing.landmarks());
            case WRONG_LABEL -> drawing;
        };
    }

    private static Picture written(Picture picture, Random chance) {
        BufferedImage image = AwtImages.of(picture);
        Graphics2D graphics = image.createGraphics();
        double middle = picture.width() / 2.0;
        graphics.rotate(Math.toRadians(20 - 40 * chance.nextDouble()), middle, middle);
        String word = WORDS[chance.nextInt(WORDS.length)];
        Lettering.write(graphics, word, middle, middle - 16, 30, Tint.clear(Color.WHITE, 0.85));
        graphics.dispose();
        return AwtImages.picture(image);
    }

    private static Picture blurred(Picture picture) {
        double scale = FEW_PIXELS / picture.width();
        Picture few = Aligner.warp(picture, new Similarity(scale, 0, 0, 0), (int) FEW_PIXELS);
        return Aligner.warp(few, new Similarity(1 / scale, 0, 0, 0), picture.width());
    }

    /** The square from brow to nostrils, twice as large. */
    private static Drawing eyesOnly(Drawing drawing) {
        Similarity cut = new Similarity(2, 0, -98, -10);
        Picture picture = Aligner.warp(drawing.picture(), cut, drawing.picture().width());
        return new Drawing(picture, drawing.landmarks().map(cut::apply));
    }

    private static Picture dark(Picture picture) {
        byte[] rgb = picture.rgb().clone();
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] = (byte) Math.round((rgb[i] & 0xFF) * DARK);
        }
        return new Picture(picture.width(), picture.height(), rgb);
    }
}
