package nenrin.networks.landmarks;

import nenrin.imaging.Picture;
import nenrin.imaging.geometry.Landmarks;

/**
 * A picture to learn from.
 *
 * @param picture 64x64, as a look shows it
 * @param landmarks in its pixels; roughly right or without meaning where they are not exact
 * @param exact whether the landmarks are to be learnt
 * @param whole whether it shows a whole, upright face
 */
public record LandmarkSample(Picture picture, Landmarks landmarks, boolean exact, boolean whole) {
    /** The same points on another picture of them. */
    public LandmarkSample with(Picture other) {
        return new LandmarkSample(other, landmarks, exact, whole);
    }

    /** Seen in a mirror. */
    public LandmarkSample mirrored() {
        return new LandmarkSample(picture.mirrored(), landmarks.mirrored(picture.width()), exact, whole);
    }
}
