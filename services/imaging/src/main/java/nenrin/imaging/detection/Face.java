package nenrin.imaging.detection;

import nenrin.imaging.geometry.Box;
import nenrin.imaging.geometry.Landmarks;

/**
 * A face found in a photo.
 *
 * @param box the square in which its aligned crop lies, upright, in pixels of the photo
 * @param landmarks in pixels of the photo
 * @param wholeness 0 (not a face, or a part of one) to 1 (surely a whole face)
 */
public record Face(Box box, Landmarks landmarks, double wholeness) {
    /** What was found at a frame. */
    static Face of(LandmarksFound found, Box lookedAt) {
        return new Face(RoughFrame.of(found.landmarks(), lookedAt), found.landmarks(), found.wholeness());
    }
}
