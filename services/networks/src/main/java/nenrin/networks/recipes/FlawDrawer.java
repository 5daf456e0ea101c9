package nenrin.networks.recipes;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;
import nenrin.imaging.AwtImages;
import nenrin.imaging.Picture;
import nenrin.imaging.alignment.Aligner;
import nenrin.imaging.geometry.Similarity;
import nenrin.networks.flaws.FlawSample;

/** Draws faces with and without flaws. One thread each. */
final class FlawDrawer {
    private static final int SIZE = FlawSample.SIZE;

    /** Of 100 samples so many are drawn, covered and written over; a written one may be covered too. */
    private static final int DRAWN = 8;

    private static final int COVERED = 20;
    private static final int WRITTEN = 40;

    private final List<Picture> photos;
    private final List<Picture> drawings;
    private final Random chance;
    private final Writing writing;
    private final Covers covers;

    /**
     * Faces to draw from.
     *
     * @param photos aligned crops
     * @param drawings the same of drawn faces
     */
    FlawDrawer(List<Picture> photos, List<Picture> drawings, long seed) {
        this.photos = photos;
        this.drawings = drawings;
        chance = new Random(seed);
        writing = new Writing(chance);
        covers = new Covers(chance);
    }

    FlawSample draw() {
        boolean drawn = chance.nextInt(100) < DRAWN;
        return draw(drawn, chance.nextInt(100) < COVERED, chance.nextInt(100) < WRITTEN);
    }

    /** A sample with just these flaws. */
    FlawSample draw(boolean drawn, boolean covered, boolean written) {
        Picture face = moved(any(drawn ? drawings : photos));
        float[] cover = new float[FlawSample.CELLS * FlawSample.CELLS];
        float[] ink = cover.clone();
        if (covered) {
            PlantedLayer layer = new PlantedLayer(face);
            BufferedImage other = AwtImages.of(any(photos).mirrored());
            covers.plant(layer, other);
            cover = layer.shares(FlawSample.CELLS);
            face = layer.picture();
        }
        if (written) {
            PlantedLayer layer = new PlantedLayer(face);
            writing.plant(layer);
            ink = layer.shares(FlawSample.CELLS);
            face = layer.picture();
        }
        return new FlawSample(weathered(face), ink, cover, drawn);
    }

    private Picture any(List<Picture> pictures) {
        return pictures.get(chance.nextInt(pictures.size()));
    }

    /** As well aligned as the landmark finder aligns faces; half of them mirrored. */
    private Picture moved(Picture crop) {
        double scale = (double) SIZE / crop.width() * (1 + 0.04 * chance.nextGaussian());
        double turn = 0.05 * chance.nextGaussian();
        double a = scale * Math.cos(turn);
        double b = scale * Math.sin(turn);
        double middle = crop.width() / 2.0;
        double x = SIZE / 2.0 - (a - b) * middle + 0.02 * SIZE * chance.nextGaussian();
        double y = SIZE / 2.0 - (a + b) * middle + 0.02 * SIZE * chance.nextGaussian();
        Picture moved = Aligner.warp(crop, new Similarity(a, b, x, y), SIZE);
        return chance.nextBoolean() ? moved.mirrored() : moved;
    }

    private Picture weathered(Picture picture) {
        double colour = chance.nextInt(8) == 0 ? 0 : 0.6 + 0.6 * chance.nextDouble();
        double noise = chance.nextInt(6) == 0 ? 10 * chance.nextDouble() : 0;
        Picture light = Canvas.relit(
                picture, 1 + 0.15 * chance.nextGaussian(), 15 * chance.nextGaussian(), colour, noise, chance);
        if (chance.nextInt(4) != 0) {
            return light;
        }
        return Canvas.blurred(light, SIZE * (5 + chance.nextInt(6)) / 12);
    }
}
