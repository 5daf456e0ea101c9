package nenrin.system;

import java.util.Optional;
import java.util.Random;
import nenrin.imaging.Picture;
import nenrin.imaging.encoding.PictureEncoder;
import nenrin.imaging.madeup.MadeUpFaces;

/** Photos that are nobody's: a drawn face, as small or as large as is wanted. */
final class Photos {
    private static final double QUALITY = 0.97;
    private static final int NOISE = 18;

    private Photos() {}

    /** A JPEG of a drawn face, 200x200, some 10 kB. */
    static byte[] face(long seed) {
        return PictureEncoder.jpeg(drawn(seed), QUALITY);
    }

    /**
     * The same face so many times larger, with the noise of a camera, which is what makes photos large.
     *
     * @param times 14 gives 2800x2800 pixels and some 5 MB
     */
    static byte[] large(long seed, int times) {
        Picture drawn = drawn(seed);
        int width = drawn.width() * times;
        int height = drawn.height() * times;
        byte[] rgb = new byte[width * height * 3];
        Random random = new Random(seed);
        for (int i = 0; i < rgb.length; i++) {
            int x = i / 3 % width / times;
            int y = i / 3 / width / times;
            int colour = drawn.rgb()[(y * drawn.width() + x) * 3 + i % 3] & 0xFF;
            rgb[i] = (byte) Math.clamp(colour + random.nextInt(2 * NOISE + 1) - NOISE, 0, 255);
        }
        return PictureEncoder.jpeg(new Picture(width, height, rgb), QUALITY);
    }

    private static Picture drawn(long seed) {
        return MadeUpFaces.draw(seed, 30, true, Optional.empty()).picture();
    }
}
