package nenrin.aging;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nenrin.imaging.Picture;
import nenrin.imaging.detection.Face;
import nenrin.imaging.encoding.PictureEncoder;
import nenrin.imaging.geometry.Box;
import nenrin.imaging.geometry.Landmarks;
import nenrin.imaging.geometry.Point;
import nenrin.imaging.madeup.MadeUpFace;
import nenrin.imaging.madeup.MadeUpFaces;

/** A photo of 500x400 pixels with one drawn face at (200, 100), so that what surrounds it can be looked at too. */
final class DrawnPhoto {
    static final int WIDTH = 500;
    static final int HEIGHT = 400;
    static final int LEFT = 200;
    static final int TOP = 100;
    static final int SIDE = 200;

    private static final MadeUpFace DRAWN = MadeUpFaces.draw(7, 40, true, Optional.empty());

    private DrawnPhoto() {}

    static Picture picture() {
        Picture photo = Picture.filled(WIDTH, HEIGHT, 0x4080C0);
        for (int y = 0; y < SIDE; y++) {
            System.arraycopy(
                    DRAWN.picture().rgb(),
                    DRAWN.picture().index(0, y),
                    photo.rgb(),
                    photo.index(LEFT, TOP + y),
                    3 * SIDE);
        }
        return photo;
    }

    static byte[] png() {
        return PictureEncoder.png(picture());
    }

    static byte[] jpeg() {
        return PictureEncoder.jpeg(picture(), 0.95);
    }

    /** What a perfect finder says of it. */
    static Face face(double wholeness) {
        Landmarks landmarks = DRAWN.landmarks().map(point -> new Point(point.x() + LEFT, point.y() + TOP));
        return new Face(new Box(LEFT, TOP, SIDE, SIDE), landmarks, wholeness);
    }

    static List<Face> faces(double... wholeness) {
        return Arrays.stream(wholeness).mapToObj(DrawnPhoto::face).toList();
    }
}
