package nenrin.imaging.madeup;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.Random;
import nenrin.imaging.AwtImages;
import nenrin.imaging.Picture;
import nenrin.imaging.alignment.Aligner;
import nenrin.imaging.alignment.FaceTemplate;
import nenrin.imaging.geometry.Landmarks;
import nenrin.imaging.geometry.Similarity;

/** Puts a face together: from what is behind to what is in front, then a little shift and turn, then the camera's noise. */
final class FacePainter {
    private static final int SIDE = FaceTemplate.SIDE;
    private static final int FINER = 2;
    private static final int NOISE = 5;

    private FacePainter() {}

    static Drawing paint(Person person, AgeLook look, long seed) {
        Random chance = new Random(seed);
        Similarity pose = pose(chance);
        Landmarks features = Features.of(person, look);
        BufferedImage sheet = new BufferedImage(FINER * SIDE, FINER * SIDE, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = sheet.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(FINER, FINER);
        graphics.transform(new AffineTransform(pose.a(), pose.b(), -pose.b(), pose.a(), pose.tx(), pose.ty()));
        layers(new Brush(graphics), person, look, features, chance);
        graphics.dispose();
        Picture fine = AwtImages.picture(sheet);
        Picture picture = Aligner.warp(fine, new Similarity(1.0 / FINER, 0, 0, 0), SIDE);
        return new Drawing(noisy(picture, chance), features.map(pose::apply));
    }

    private static void layers(Brush brush, Person person, AgeLook look, Landmarks features, Random chance) {
        HeadPainter head = new HeadPainter(brush, person, look);
        HairPainter hair = new HairPainter(brush, person, look);
        head.background();
        hair.behind();
        head.neckAndEars();
        head.face();
        SkinPainter skin = new SkinPainter(brush, person, look, features);
        skin.shading();
        skin.wrinkles(chance);
        hair.beard(features);
        new EyePainter(brush, person, look).paint(features.leftEye(), features.rightEye());
        new MouthPainter(brush, person, look).paint(features);
        hair.moustache(features);
        hair.above();
        if (person.glasses() && look.grown() > 0.5) {
            EyePainter.glasses(brush, features);
        }
    }

    /** Up to 4 degrees, 4 percent and 4 pixels off the template, around its middle. */
    private static Similarity pose(Random chance) {
        double angle = Math.toRadians(8 * chance.nextDouble() - 4);
        double scale = 0.96 + 0.08 * chance.nextDouble();
        double a = scale * Math.cos(angle);
        double b = scale * Math.sin(angle);
        double middle = SIDE / 2.0;
        double x = middle + 8 * chance.nextDouble() - 4;
        double y = middle + 8 * chance.nextDouble() - 4;
        return new Similarity(a, b, x - a * middle + b * middle, y - b * middle - a * middle);
    }

    private static Picture noisy(Picture picture, Random chance) {
        byte[] rgb = picture.rgb().clone();
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] = (byte) Math.clamp((rgb[i] & 0xFF) + chance.nextInt(2 * NOISE + 1) - NOISE, 0, 255);
        }
        return new Picture(picture.width(), picture.height(), rgb);
    }
}
