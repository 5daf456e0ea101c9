package nenrin.imaging.detection;

import nenrin.imaging.Picture;
import nenrin.imaging.geometry.Box;

/** Finds the five landmarks of a face and judges whether it is a whole face at all. */
public interface LandmarkFinder {
    /**
     * Looks at one place in a photo.
     *
     * @param photo the whole photo
     * @param roughFace a square that frames the face about as the aligned template does (the side is about 2.6 times the distance of
     *     the eyes, the eyes lie a little above a third of the height); it may be off by a sixth of its side, by a fifth in
     *     size, turned by 20 degrees, and may reach beyond the photo
     */
    LandmarksFound find(Picture photo, Box roughFace);

    /** What a first, quick look at a place says: about where the points are, and how whole the face is. The frame as above. */
    default LandmarksFound glance(Picture photo, Box roughFace) {
        return find(photo, roughFace);
    }
}
