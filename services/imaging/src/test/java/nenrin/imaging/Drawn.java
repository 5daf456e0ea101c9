package nenrin.imaging;

import java.util.Optional;
import nenrin.imaging.madeup.MadeUpFace;
import nenrin.imaging.madeup.MadeUpFaces;

/** A face that tests of pictures use, and how far pictures are from each other. */
public final class Drawn {
    /** A man of 30, 200x200; the files among the resources show him too. */
    public static final MadeUpFace FACE = MadeUpFaces.draw(3, 30, false, Optional.empty());

    private Drawn() {}

    /** The mean absolute difference over all bytes, 0 to 255. */
    public static double distance(Picture one, Picture other) {
        if (one.width() != other.width() || one.height() != other.height()) {
            throw new AssertionError(one + " is not of the size of " + other + ".");
        }
        long sum = 0;
        for (int i = 0; i < one.rgb().length; i++) {
            sum += Math.abs((one.rgb()[i] & 0xFF) - (other.rgb()[i] & 0xFF));
        }
        return (double) sum / one.rgb().length;
    }

    /** A photo with the face somewhere in it, twice as large, on a plain ground: 640x480, the face's corner at (180, 40). */
    public static Picture photo() {
        Picture photo = Picture.filled(640, 480, 0x7090A0);
        Picture face = FACE.picture();
        for (int y = 0; y < 400; y++) {
            for (int x = 0; x < 400; x++) {
                System.arraycopy(face.rgb(), face.index(x / 2, y / 2), photo.rgb(), photo.index(180 + x, 40 + y), 3);
            }
        }
        return photo;
    }
}
