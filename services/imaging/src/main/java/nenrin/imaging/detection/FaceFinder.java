package nenrin.imaging.detection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nenrin.imaging.Picture;
import nenrin.imaging.geometry.Box;

/**
 * Finds faces with their landmarks. The cascade says where to look; the landmark finder says where the points are and whether it is a
 * whole face. Where no place holds a whole face, the photo's largest square is tried too: an aligned crop fills its picture, and the
 * cascade wants some room around a face.
 */
public final class FaceFinder {
    /** From here on a face counts as whole. */
    public static final double WHOLE = 0.5;

    private final HaarCascade cascade;
    private final LandmarkFinder landmarks;

    /** A finder out of its two parts; as many threads may use it as may use both of them. */
    public FaceFinder(HaarCascade cascade, LandmarkFinder landmarks) {
        this.cascade = cascade;
        this.landmarks = landmarks;
    }

    /** The faces of a photo, whole ones first, larger before smaller; faces that are not whole come with their low wholeness. */
    public List<Face> find(Picture photo) {
        List<Face> faces = new ArrayList<>();
        for (Box inner : cascade.detect(photo)) {
            faces.add(look(photo, RoughFrame.aroundInnerFace(inner)));
        }
        if (faces.stream().noneMatch(FaceFinder::isWhole)) {
            faces.add(look(photo, RoughFrame.ofWhole(photo)));
        }
        faces.sort(Comparator.comparingInt(FaceFinder::rank)
                .thenComparingDouble(face -> -face.box().area()));
        return List.copyOf(faces);
    }

    private Face look(Picture photo, Box frame) {
        LandmarksFound found = landmarks.find(photo, frame);
        return new Face(frame, found.landmarks(), found.wholeness());
    }

    private static int rank(Face face) {
        return isWhole(face) ? 0 : 1;
    }

    private static boolean isWhole(Face face) {
        return face.wholeness() >= WHOLE;
    }
}
