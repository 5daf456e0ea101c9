package nenrin.aging.models;

import nenrin.imaging.Picture;
import nenrin.imaging.detection.LandmarkFinder;
import nenrin.imaging.detection.LandmarksFound;
import nenrin.imaging.geometry.Box;

/** A landmark finder that any thread may ask. */
record OwnedLandmarks(ModelOwner owner, LandmarkFinder finder) implements LandmarkFinder {
    @Override
    public LandmarksFound find(Picture photo, Box roughFace) {
        return owner.ask(() -> finder.find(photo, roughFace));
    }

    @Override
    public LandmarksFound glance(Picture photo, Box roughFace) {
        return owner.ask(() -> finder.glance(photo, roughFace));
    }
}
