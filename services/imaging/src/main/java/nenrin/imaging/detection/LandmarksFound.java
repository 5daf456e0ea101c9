package nenrin.imaging.detection;

import nenrin.imaging.geometry.Landmarks;

/**
 * What a landmark finder says of a place in a photo.
 *
 * @param landmarks in pixels of the photo
 * @param wholeness 0 (no face, or only a part of one) to 1 (surely a whole face)
 */
public record LandmarksFound(Landmarks landmarks, double wholeness) {
    /** Checks that the wholeness is a share. */
    public LandmarksFound {
        if (!(wholeness >= 0 && wholeness <= 1)) {
            throw new IllegalArgumentException("A wholeness lies in 0 to 1, not at " + wholeness + ".");
        }
    }
}
