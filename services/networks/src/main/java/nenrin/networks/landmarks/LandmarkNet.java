package nenrin.networks.landmarks;

import nenrin.imaging.Picture;
import nenrin.imaging.detection.LandmarkFinder;
import nenrin.imaging.detection.LandmarksFound;
import nenrin.imaging.geometry.Box;
import nenrin.networks.files.ModelFile;

/** A small network that looks at a rough box and says where the five points lie and how whole the face is. One thread at a time may use one. */
@SuppressWarnings("DoNotCallSuggester")
public final class LandmarkNet implements LandmarkFinder {
    /** The net with a file's weights, such as {@code ShippedModels.landmarks()}. */
    public LandmarkNet(ModelFile file) {
        throw new UnsupportedOperationException("being built");
    }

    @Override
    public LandmarksFound find(Picture photo, Box roughFace) {
        throw new UnsupportedOperationException("being built");
    }
}
