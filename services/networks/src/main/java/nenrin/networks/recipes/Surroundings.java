package nenrin.networks.recipes;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nenrin.imaging.Picture;
import nenrin.imaging.alignment.Aligner;
import nenrin.imaging.geometry.Similarity;

/** Pictures of what stands beside faces, turned and scaled by chance. */
final class Surroundings {
    private static final int POOL = 300;

    private final List<Picture> photos;
    private final Random chance;
    private final List<Picture> pool;

    /**
     * Surroundings to draw from.
     *
     * @param photos without faces
     * @param side of the grounds, pixels; they are drawn once and used again and again, for they are large
     */
    Surroundings(List<Picture> photos, int side, Random chance) {
        this.photos = photos;
        this.chance = chance;
        pool = IntStream.range(0, POOL).mapToObj(i -> draw(side)).toList();
    }

    /** Something large to paste faces on. */
    Picture ground() {
        return pool.get(chance.nextInt(pool.size()));
    }

    /** A new piece, {@code side} pixels wide. */
    Picture draw(int side) {
        Picture photo = photos.get(chance.nextInt(photos.size()));
        double scale = side / (photo.width() * (0.4 + 0.6 * chance.nextDouble()));
        double turn = Math.toRadians(90.0 * chance.nextInt(4) + 40 * chance.nextDouble() - 20);
        double a = scale * Math.cos(turn);
        double b = scale * Math.sin(turn);
        double x = photo.width() / 2.0;
        double y = photo.height() / 2.0;
        double middle = side / 2.0;
        return Aligner.warp(photo, new Similarity(a, b, middle - a * x + b * y, middle - b * x - a * y), side);
    }

    /** Flat, a ramp or noise. */
    Picture noise(int side) {
        byte[] rgb = new byte[3 * side * side];
        double amount = chance.nextInt(3) * 60 * chance.nextDouble();
        double rampX = chance.nextInt(2) * (6 * chance.nextDouble() - 3);
        double rampY = chance.nextInt(2) * (6 * chance.nextDouble() - 3);
        int colour = chance.nextInt(1 << 24);
        for (int i = 0; i < rgb.length; i++) {
            int x = i / 3 % side - side / 2;
            int y = i / 3 / side - side / 2;
            double level = (colour >> (8 * (i % 3)) & 0xFF) + rampX * x + rampY * y;
            rgb[i] = (byte) Math.clamp(Math.round(level + amount * chance.nextGaussian()), 0, 255);
        }
        return new Picture(side, side, rgb);
    }
}
