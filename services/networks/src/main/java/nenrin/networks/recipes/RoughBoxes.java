package nenrin.networks.recipes;

import java.util.List;
import java.util.Random;
import nenrin.imaging.Picture;
import nenrin.imaging.alignment.Aligner;
import nenrin.imaging.alignment.FaceTemplate;
import nenrin.imaging.geometry.Landmarks;
import nenrin.imaging.geometry.Point;
import nenrin.imaging.geometry.Similarity;
import nenrin.networks.landmarks.LandmarkSample;

/** Draws what a rough detector shows of a face, and what is not a whole face. */
final class RoughBoxes {
    private static final int SIZE = 64;
    private static final double MISSES = 0.35;

    private final List<KnownFace> faces;
    private final List<Picture> surroundings;
    private final Random chance;

    /**
     * A face to draw from.
     *
     * @param picture about 100x100
     */
    record KnownFace(Picture picture, Landmarks landmarks) {}

    RoughBoxes(List<KnownFace> faces, List<Picture> surroundings, long seed) {
        this.faces = faces;
        this.surroundings = surroundings;
        chance = new Random(seed);
    }

    LandmarkSample draw() {
        KnownFace face = faces.get(chance.nextInt(faces.size()));
        LandmarkSample sample = chance.nextDouble() < MISSES ? miss(face) : hit(face);
        return new LandmarkSample(weathered(sample.picture()), sample.landmarks(), sample.whole());
    }

    /** Half as the second look sees it, half as a detector's box shows it. */
    private LandmarkSample hit(KnownFace face) {
        KnownFace placed = chance.nextDouble() < 0.6 ? amid(face) : face;
        boolean wide = chance.nextBoolean();
        double turn = Math.toRadians(wide ? between(-32, 32) : 7 * chance.nextGaussian());
        double scale = Math.exp(wide ? between(-0.38, 0.33) : 0.07 * chance.nextGaussian());
        double reach = wide ? between(0, 0.2) : Math.abs(0.04 * chance.nextGaussian());
        return mirrored(view(placed, turn, scale, shift(reach)), true);
    }

    private LandmarkSample miss(KnownFace face) {
        return switch (chance.nextInt(8)) {
            case 0 -> mirrored(view(veiled(amid(face)), tilt(), between(0.8, 1.3), shift(0.1)), false);
            case 1 -> mirrored(view(veiled(face), tilt(), between(0.8, 1.3), shift(0.1)), false);
            case 2 -> nearOnly(face);
            case 3 ->
                mirrored(
                        view(amid(face), Math.PI + Math.toRadians(between(-70, 70)), between(0.7, 1.3), shift(0.15)),
                        false);
            case 4 -> mirrored(view(amid(face), tilt(), between(0.7, 1.3), shift(between(0.45, 0.8))), false);
            case 5 -> mirrored(view(amid(face), tilt(), between(0.25, 0.42), shift(0.2)), false);
            case 6 -> new LandmarkSample(surrounding(SIZE), face.landmarks(), false);
            default -> new LandmarkSample(noise(), face.landmarks(), false);
        };
    }

    /** The eyes or the mouth, filling everything. */
    private LandmarkSample nearOnly(KnownFace face) {
        double scale = between(1.8, 3.2);
        double lift = chance.nextBoolean() ? between(0.15, 0.25) : between(-0.25, -0.1);
        return mirrored(view(face, tilt(), scale, new Point(SIZE * between(-0.2, 0.2), SIZE * scale * lift)), false);
    }

    /** The face turned and scaled about the middle of the template, then shifted (pixels of the result). */
    private static LandmarkSample view(KnownFace face, double turn, double scale, Point shift) {
        Similarity straight =
                Similarity.fit(face.landmarks().points(), FaceTemplate.at(SIZE).points());
        double a = scale * Math.cos(turn);
        double b = scale * Math.sin(turn);
        double x = straight.tx() - SIZE / 2.0;
        double y = straight.ty() - SIZE / 2.0;
        Similarity toCrop = new Similarity(
                a * straight.a() - b * straight.b(),
                b * straight.a() + a * straight.b(),
                a * x - b * y + SIZE / 2.0 + shift.x(),
                b * x + a * y + SIZE / 2.0 + shift.y());
        return new LandmarkSample(
                Aligner.warp(face.picture(), toCrop, SIZE), face.landmarks().map(toCrop::apply), true);
    }

    private LandmarkSample mirrored(LandmarkSample sample, boolean whole) {
        if (chance.nextBoolean()) {
            return new LandmarkSample(sample.picture(), sample.landmarks(), whole);
        }
        Landmarks l = sample.landmarks().map(point -> new Point(SIZE - point.x(), point.y()));
        Landmarks swapped = Landmarks.of(List.of(l.rightEye(), l.leftEye(), l.nose(), l.mouthRight(), l.mouthLeft()));
        return new LandmarkSample(sample.picture().mirrored(), swapped, whole);
    }

    /** The face in the middle of other surroundings, so that what lies around it isn't only its repeated edge. */
    private KnownFace amid(KnownFace face) {
        int side = face.picture().width();
        int margin = side / 2;
        Picture around = Canvas.pasted(surrounding(side + 2 * margin), face.picture(), margin, margin);
        return new KnownFace(around, face.landmarks().map(point -> new Point(point.x() + margin, point.y() + margin)));
    }

    /** With a half or more hidden by something flat, noisy or from elsewhere; the hidden part reaches over nose, mouth or an eye. */
    private KnownFace veiled(KnownFace face) {
        Landmarks l = face.landmarks();
        double eyes = (l.leftEye().y() + l.rightEye().y()) / 2;
        double mouth = (l.mouthLeft().y() + l.mouthRight().y()) / 2;
        double height = mouth - eyes;
        double middle = l.nose().x();
        int w = face.picture().width();
        int h = face.picture().height();
        Picture veil = chance.nextBoolean() ? surrounding(w) : Picture.filled(w, h, chance.nextInt(1 << 24));
        Picture hidden = switch (chance.nextInt(5)) {
            case 0 -> Canvas.covered(face.picture(), veil, 0, eyes + between(0.3, 0.75) * height, w, h);
            case 1 -> Canvas.covered(face.picture(), veil, 0, 0, w, eyes + between(0.2, 0.75) * height);
            case 2 -> Canvas.covered(face.picture(), veil, 0, 0, middle + between(-0.15, 0.2) * height, h);
            case 3 -> Canvas.covered(face.picture(), veil, middle + between(-0.2, 0.15) * height, 0, w, h);
            default -> band(face.picture(), veil, eyes, height);
        };
        return new KnownFace(hidden, l);
    }

    /** Only a strip of the eyes is left. */
    private Picture band(Picture picture, Picture veil, double eyes, double height) {
        double half = between(0.2, 0.5) * height;
        Picture upper = Canvas.covered(picture, veil, 0, 0, picture.width(), eyes - half);
        return Canvas.covered(upper, veil, 0, eyes + half, picture.width(), picture.height());
    }

    private Picture surrounding(int side) {
        Picture photo = surroundings.get(chance.nextInt(surroundings.size()));
        double scale = side / (photo.width() * between(0.5, 1.0));
        double turn = Math.toRadians(90.0 * chance.nextInt(4) + between(-20, 20));
        double a = scale * Math.cos(turn);
        double b = scale * Math.sin(turn);
        double middle = photo.width() / 2.0;
        return Aligner.warp(
                photo,
                new Similarity(a, b, side / 2.0 - a * middle + b * middle, side / 2.0 - b * middle - a * middle),
                side);
    }

    /** Flat, a ramp or noise. */
    private Picture noise() {
        byte[] rgb = new byte[3 * SIZE * SIZE];
        double amount = chance.nextInt(3) * between(0, 60);
        double rampX = chance.nextInt(2) * between(-3, 3);
        double rampY = chance.nextInt(2) * between(-3, 3);
        int colour = chance.nextInt(1 << 24);
        for (int i = 0; i < rgb.length; i++) {
            int pixel = i / 3;
            double level = (colour >> (8 * (i % 3)) & 0xFF) + rampX * (pixel % SIZE - 32) + rampY * (pixel / SIZE - 32);
            rgb[i] = (byte) Math.clamp(Math.round(level + amount * chance.nextGaussian()), 0, 255);
        }
        return new Picture(SIZE, SIZE, rgb);
    }

    /** Other light, less colour, some noise or blur. */
    private Picture weathered(Picture picture) {
        Picture light = Canvas.relit(
                picture,
                between(0.6, 1.4),
                between(-40, 40),
                chance.nextInt(6) == 0 ? 0 : between(0.6, 1.2),
                chance.nextInt(4) == 0 ? between(0, 15) : 0,
                chance);
        return chance.nextInt(4) == 0 ? Canvas.blurred(light, 8 * (2 + chance.nextInt(6))) : light;
    }

    private double tilt() {
        return Math.toRadians(between(-25, 25));
    }

    private Point shift(double reach) {
        double direction = between(0, 2 * Math.PI);
        return new Point(SIZE * reach * Math.cos(direction), SIZE * reach * Math.sin(direction));
    }

    private double between(double low, double high) {
        return low + (high - low) * chance.nextDouble();
    }
}
