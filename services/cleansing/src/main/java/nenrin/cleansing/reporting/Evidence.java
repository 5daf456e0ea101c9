package nenrin.cleansing.reporting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nenrin.events.FaceMeasured;
import nenrin.events.Measured;
import nenrin.imaging.alignment.FaceTemplate;
import nenrin.imaging.geometry.Landmarks;
import nenrin.imaging.geometry.Point;
import nenrin.imaging.geometry.Similarity;
import nenrin.imaging.measures.FacePresence;
import nenrin.imaging.measures.Sighting;

/**
 * Where on its crop what is wrong with a face lies: measures say it in pixels of the picture as it came, and the points tell where the crop
 * was cut from that.
 *
 * @param points the five landmarks
 * @param boxes around what was found, with its measure's name
 */
public record Evidence(List<Point> points, List<Marked> boxes) {
    private static final int NUMBERS_OF_A_BOX = 4;

    /** A box on the crop, in pixels of 200. */
    public record Marked(String measure, double x, double y, double width, double height) {}

    /**
     * Of a face; nothing is marked where no points were found.
     *
     * @param against the measures whose boxes are of interest
     */
    static Evidence of(FaceMeasured face, List<Measured> against) {
        Optional<Landmarks> found = points(face);
        if (found.isEmpty()) {
            return new Evidence(List.of(), List.of());
        }
        Similarity toCrop = Similarity.fit(
                found.get().points(), FaceTemplate.at(Sighting.CROP_SIZE).points());
        List<Marked> boxes = new ArrayList<>();
        for (Measured measure : against) {
            double[] box = numbers(measure.evidence().getOrDefault("box", ""));
            if (box.length == NUMBERS_OF_A_BOX) {
                boxes.add(marked(measure.name(), box, toCrop));
            }
        }
        return new Evidence(found.get().map(toCrop::apply).points(), boxes);
    }

    private static Marked marked(String measure, double[] box, Similarity toCrop) {
        Point middle = toCrop.apply(new Point(box[0] + box[2] / 2, box[1] + box[3] / 2));
        double width = toCrop.scale() * box[2];
        double height = toCrop.scale() * box[3];
        return new Marked(measure, middle.x() - width / 2, middle.y() - height / 2, width, height);
    }

    private static Optional<Landmarks> points(FaceMeasured face) {
        return face.measures().stream()
                .filter(measure -> measure.name().equals(FacePresence.NAME))
                .map(measure -> numbers(measure.evidence().getOrDefault("points", "")))
                .filter(numbers -> numbers.length == 10)
                .findFirst()
                .map(numbers -> Landmarks.of(List.of(
                        new Point(numbers[0], numbers[1]),
                        new Point(numbers[2], numbers[3]),
                        new Point(numbers[4], numbers[5]),
                        new Point(numbers[6], numbers[7]),
                        new Point(numbers[8], numbers[9]))));
    }

    /** Numbers with commas or spaces between; none where anything else is there. */
    private static double[] numbers(String text) {
        try {
            return Arrays.stream(text.strip().split("[ ,]+", -1))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
        } catch (NumberFormatException noNumber) {
            return new double[0];
        }
    }
}
