package nenrin.imaging.detection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nenrin.imaging.Picture;
import nenrin.imaging.geometry.Box;

/**
 * Looks for faces all over a photo by means of the landmark finder alone: a glance at frames of some sizes side by side, then a proper look at
 * what the surest glances saw. A face is believed where two looks that began apart end at the same place, and of faces that
 * overlap only the surest.
 */
final class Search {
    /** Sides of the frames as shares of the photo's shorter side. */
    private static final double[] SIDES = {0.95, 0.7, 0.5, 0.36};

    /** Smaller frames show too little, pixels. */
    private static final double LEAST = 40;

    /** From one frame to the next, as a share of the side: a finder bears a shift of a fifth. */
    private static final double STRIDE = 0.3;

    private static final int MOST_LOOKS = 6;

    /** Of so many looks some err: what they find must be surer than what a cascade has found first. */
    private static final double BELIEVED = 0.9;

    private static final double SAME_FACE = 0.5;
    private static final double OVERLAPPING = 0.1;

    private Search() {}

    /** The whole faces that it believes in, the surest first. */
    static List<Face> of(Picture photo, LandmarkFinder finder) {
        List<Face> whole =
                surest(frames(photo).stream()
                                .map(frame -> Face.of(finder.glance(photo, frame), frame))
                                .toList())
                        .stream()
                        .limit(MOST_LOOKS)
                        .map(glanced -> Face.of(finder.find(photo, glanced.box()), glanced.box()))
                        .toList();
        List<Face> believed = new ArrayList<>();
        for (Face face : surest(whole)) {
            if (face.wholeness() >= BELIEVED
                    && count(whole, face, SAME_FACE) > 1
                    && count(believed, face, OVERLAPPING) == 0) {
                believed.add(face);
            }
        }
        return believed;
    }

    private static List<Face> surest(List<Face> faces) {
        return faces.stream()
                .filter(face -> face.wholeness() >= FaceFinder.WHOLE)
                .sorted(Comparator.comparingDouble(face -> -face.wholeness()))
                .toList();
    }

    private static long count(List<Face> faces, Face face, double overlap) {
        return faces.stream()
                .filter(other ->
                        other.wholeness() >= FaceFinder.WHOLE && other.box().overlap(face.box()) > overlap)
                .count();
    }

    private static List<Box> frames(Picture photo) {
        List<Box> frames = new ArrayList<>();
        for (double share : SIDES) {
            double side = share * Math.min(photo.width(), photo.height());
            for (double y : side < LEAST ? new double[0] : starts(photo.height(), side)) {
                for (double x : starts(photo.width(), side)) {
                    frames.add(new Box(x, y, side, side));
                }
            }
        }
        return frames;
    }

    /** Evenly from one edge to the other. */
    private static double[] starts(double length, double side) {
        int steps = (int) Math.ceil((length - side) / (STRIDE * side));
        return IntStream.rangeClosed(0, steps)
                .mapToDouble(i -> i * (length - side) / steps)
                .toArray();
    }
}
