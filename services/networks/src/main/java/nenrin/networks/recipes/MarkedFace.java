package nenrin.networks.recipes;

import nenrin.imaging.Picture;
import nenrin.imaging.geometry.Landmarks;

/**
 * A face to draw samples from.
 *
 * @param picture square; 100 pixels a side are enough
 * @param exact whether the landmarks are more than a rough guess
 */
record MarkedFace(Picture picture, Landmarks landmarks, boolean exact) {
    MarkedFace(Picture picture, Landmarks landmarks) {
        this(picture, landmarks, true);
    }
}
