package nenrin.local.asking;

import nenrin.events.Box;
import nenrin.imaging.Picture;

/** The part of a photo around a face, so that a strip of whole photos shows faces. */
final class FaceCut {
    /** How many faces wide and high the part is. */
    private static final double FACES = 1.8;

    private FaceCut() {}

    /** A square around the face, as far as the photo goes. */
    static Picture of(Picture photo, Box face) {
        int side =
                (int) Math.min(FACES * Math.max(face.width(), face.height()), Math.min(photo.width(), photo.height()));
        int left = held(face.x() + face.width() / 2 - side / 2, photo.width() - side);
        int top = held(face.y() + face.height() / 2 - side / 2, photo.height() - side);
        byte[] rgb = new byte[3 * side * side];
        for (int y = 0; y < side; y++) {
            int from = photo.index(left, top + y);
            System.arraycopy(photo.rgb(), from, rgb, 3 * side * y, 3 * side);
        }
        return new Picture(side, side, rgb);
    }

    private static int held(int start, int last) {
        return Math.max(0, Math.min(start, last));
    }
}
