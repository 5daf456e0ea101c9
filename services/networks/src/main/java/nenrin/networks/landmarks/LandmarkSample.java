package nenrin.networks.landmarks;

import nenrin.imaging.Picture;
import nenrin.imaging.geometry.Landmarks;

/**
 * A picture to learn from.
 *
 * @param picture 64x64, as a rough box shows it
 * @param landmarks in its pixels; without meaning where the face is not whole
 * @param whole whether it shows a whole face
 */
public record LandmarkSample(Picture picture, Landmarks landmarks, boolean whole) {}
