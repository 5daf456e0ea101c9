package nenrin.networks.recipes;

import nenrin.imaging.Picture;
import nenrin.imaging.alignment.Aligner;
import nenrin.imaging.detection.Face;
import nenrin.imaging.geometry.Box;
import nenrin.imaging.geometry.Point;
import nenrin.imaging.geometry.Similarity;

/** A sheet of small pictures with the faces that were found in them, to be looked at: points, and the box in green or, where it is wrong, red. */
final class FaceSheet {
    private static final int TILE = 128;
    private static final int ACROSS = 10;

    private final byte[] rgb;
    private final Picture sheet;
    private int count;

    FaceSheet(int most) {
        sheet = Picture.filled(ACROSS * TILE, Math.ceilDiv(most, ACROSS) * TILE, 0);
        rgb = sheet.rgb();
    }

    void add(Picture picture, Face face, boolean right) {
        int left = count % ACROSS * TILE;
        int top = count / ACROSS * TILE;
        count++;
        double scale = (double) TILE / picture.width();
        Picture tile = Aligner.warp(picture, new Similarity(scale, 0, 0, 0), TILE);
        for (int row = 0; row < TILE; row++) {
            System.arraycopy(tile.rgb(), tile.index(0, row), rgb, sheet.index(left, top + row), 3 * TILE);
        }
        int colour = right ? 1 : 0;
        Box box = face.box().scaled(scale);
        for (double along = 0; along <= 1; along += 0.5 / TILE) {
            double x = box.x() + along * box.width();
            double y = box.y() + along * box.height();
            dot(left, top, new Point(x, box.y()), colour);
            dot(left, top, new Point(x, box.y() + box.height()), colour);
            dot(left, top, new Point(box.x(), y), colour);
            dot(left, top, new Point(box.x() + box.width(), y), colour);
        }
        for (Point point : face.landmarks().points()) {
            dot(left, top, new Point(scale * point.x(), scale * point.y()), colour);
        }
    }

    /** As it is now. */
    Picture picture() {
        return sheet;
    }

    private void dot(int left, int top, Point point, int channel) {
        if (point.x() >= 0 && point.y() >= 0 && point.x() < TILE && point.y() < TILE) {
            int at = sheet.index(left + (int) point.x(), top + (int) point.y());
            for (int i = 0; i < 3; i++) {
                rgb[at + i] = (byte) (i == channel ? 255 : 0);
            }
        }
    }
}
