package nenrin.imaging.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import nenrin.imaging.AwtImages;
import nenrin.imaging.Picture;
import nenrin.imaging.alignment.Aligner;
import nenrin.imaging.encoding.PictureEncoder;
import nenrin.imaging.geometry.Similarity;
import org.junit.jupiter.api.Test;

class DifferenceHashTest {
    private final Picture photo = clouds(1);

    @Test
    void theSamePhotoSmallerDarkerAndCompressedStaysNear() throws IOException {
        Picture small = Aligner.warp(photo, new Similarity(0.5, 0, 0, 0), 100);
        byte[] rgb = small.rgb().clone();
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] = (byte) ((rgb[i] & 0xFF) * 0.7);
        }
        BufferedImage compressed =
                ImageIO.read(new ByteArrayInputStream(PictureEncoder.jpeg(new Picture(100, 100, rgb), 0.3)));
        assertThat(hash(AwtImages.picture(compressed)).distance(hash(photo))).isLessThan(20);
    }

    @Test
    void anotherPhotoIsFar() {
        assertThat(hash(clouds(2)).distance(hash(photo))).isGreaterThan(80);
    }

    @Test
    void anyShapeHasAHash() {
        assertThat(hash(Picture.filled(3, 500, 0x123456)).distance(hash(Picture.filled(1, 1, 0))))
                .isZero();
    }

    private static DifferenceHash hash(Picture picture) {
        return DifferenceHash.of(picture);
    }

    private static Picture clouds(long seed) {
        Random chance = new Random(seed);
        byte[] coarse = new byte[3 * 25 * 25];
        chance.nextBytes(coarse);
        return Aligner.warp(new Picture(25, 25, coarse), new Similarity(8, 0, 0, 0), 200);
    }
}
