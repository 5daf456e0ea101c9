package nenrin.imaging.detection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nenrin.imaging.Picture;
import nenrin.imaging.geometry.Box;

/**
 * Finds faces with their landmarks. The cascade says where to look; the landmark finder says where the points are and whether it is a
 * whole face. A square picture is first looked at as a whole: an aligned crop fills its picture, and the cascade, which wants some room
 * around a face, misses a third of those. The cascade doesn't know turned and drawn faces, but the landmark finder does: where no large
 * whole face was found so far, it looks all over the photo. A face of which it is not quite sure must look more like one than what is
 * there the other way up: parts of a face that stands on its head look like a face.
 */
public final class FaceFinder {
    /** From here on a face counts as whole. */
    public static final double WHOLE = 0.5;

    /** From here on the cascade is not asked, if the face fills the picture. */
    private static final double SURE = 0.9;

    private static final double FILLING = 0.6;

    /** A main face takes so much of the photo's shorter side; one that the cascade overlooked is searched for beside smaller ones. */
    private static final double LARGE = 0.33;

    private static final double SAME_PLACE = 0.3;

    /** From here on nobody asks how it looks the other way up. */
    private static final double UNDOUBTED = 0.995;

    /** A face is upside down where the other way up less than so much of the doubt is left, and is seen as surely as this. */
    private static final double LESS_DOUBT = 0.5;

    private static final double UPRIGHT = 0.98;

    /** Two frames that have so much in common show something of the same face, be one of them far larger. */
    private static final double TOUCHING = 0.02;

    private final HaarCascade cascade;
    private final LandmarkFinder landmarks;

    /** A finder out of its two parts; as many threads may use it as may use both of them. */
    public FaceFinder(HaarCascade cascade, LandmarkFinder landmarks) {
        this.cascade = cascade;
        this.landmarks = landmarks;
    }

    /**
     * The faces of a photo, whole ones first, larger before smaller. At least one place is given, be it one of low wholeness where
     * there is no face.
     */
    public List<Face> find(Picture photo) {
        Box whole = RoughFrame.ofWhole(photo);
        if (landmarks.glance(photo, whole).wholeness() >= WHOLE) {
            Face middle = look(photo, whole);
            if (middle.wholeness() >= SURE && fills(photo, middle.box())) {
                return List.of(middle);
            }
        }
        List<Face> faces = upright(photo, everywhere(photo));
        faces.sort(Comparator.comparingInt(FaceFinder::rank)
                .thenComparingDouble(face -> -face.box().area()));
        return oncePerPlace(faces);
    }

    /** What cascade and search find, and the middle where they find nothing whole. */
    private List<Face> everywhere(Picture photo) {
        List<Face> faces = new ArrayList<>();
        for (Box inner : cascade.detect(photo)) {
            faces.add(look(photo, RoughFrame.aroundInnerFace(inner)));
        }
        if (faces.stream().noneMatch(FaceFinder::isWhole)) {
            faces.add(look(photo, RoughFrame.ofWhole(photo)));
        }
        if (faces.stream().noneMatch(face -> isWhole(face) && isLarge(photo, face))) {
            faces.addAll(Search.of(photo, landmarks));
        }
        return faces;
    }

    /** The same faces; those that stand on their heads have no wholeness left. */
    private List<Face> upright(Picture photo, List<Face> faces) {
        if (faces.stream().noneMatch(face -> isWhole(face) && face.wholeness() < UNDOUBTED)) {
            return faces;
        }
        Picture turned = photo.upsideDown();
        List<Face> others = everywhere(turned);
        return faces.stream()
                .map(face -> others.stream().anyMatch(other -> isSurer(photo, other, face))
                        ? new Face(face.box(), face.landmarks(), 0)
                        : face)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** Whether what was found the other way up is at the same place and much surer. */
    private static boolean isSurer(Picture photo, Face other, Face face) {
        return other.wholeness() >= UPRIGHT
                && 1 - other.wholeness() < LESS_DOUBT * (1 - face.wholeness())
                && other.box().upsideDown(photo.width(), photo.height()).overlap(face.box()) > TOUCHING;
    }

    private Face look(Picture photo, Box frame) {
        return Face.of(landmarks.find(photo, frame), frame);
    }

    private static boolean fills(Picture photo, Box face) {
        return face.area() >= FILLING * photo.width() * photo.height();
    }

    private static boolean isLarge(Picture photo, Face face) {
        return face.box().width() >= LARGE * Math.min(photo.width(), photo.height());
    }

    private static List<Face> oncePerPlace(List<Face> faces) {
        List<Face> kept = new ArrayList<>();
        for (Face face : faces) {
            if (kept.stream().noneMatch(other -> other.box().overlap(face.box()) > SAME_PLACE)) {
                kept.add(face);
            }
        }
        return List.copyOf(kept);
    }

    private static int rank(Face face) {
        return isWhole(face) ? 0 : 1;
    }

    private static boolean isWhole(Face face) {
        return face.wholeness() >= WHOLE;
    }
}
