package nenrin.networks.flaws;

import nenrin.imaging.Picture;

/**
 * A picture to learn from.
 *
 * @param picture an aligned crop, 128x128
 * @param written [32 x 32], row by row: the share of each cell that writing lies on, 0 to 1
 * @param covered [32 x 32]: the share of each cell that something lies on
 * @param drawn whether it is no photo
 */
public record FlawSample(Picture picture, float[] written, float[] covered, boolean drawn) {
    /** Sides of the picture, in pixels. */
    public static final int SIZE = FlawFigure.SIZE;

    /** Cells along a side. */
    public static final int CELLS = FlawFigure.CELLS;

    /** A photo without flaws. */
    public static FlawSample clean(Picture picture) {
        return new FlawSample(picture, new float[CELLS * CELLS], new float[CELLS * CELLS], false);
    }
}
