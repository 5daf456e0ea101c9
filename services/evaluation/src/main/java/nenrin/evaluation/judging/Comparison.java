package nenrin.evaluation.judging;

import java.util.function.BiPredicate;
import nenrin.evaluation.faces.Subject;
import nenrin.imaging.Picture;
import nenrin.imaging.alignment.FaceTemplate;
import nenrin.imaging.drawn.Lab;
import nenrin.imaging.geometry.Point;
import nenrin.imaging.geometry.Similarity;
import nenrin.imaging.measures.FineDetail;

/** Compares a face as it came with others of the same photo. */
final class Comparison {
    private static final int SIDE = FaceTemplate.SIDE;

    /** What less energy than this counts as, grey levels squared: a flat wall has none. */
    private static final double LEAST_DETAIL = 0.01;

    private final Picture photo;
    private final Similarity toCrop;
    private final Picture crop;
    private final Lab colour;
    private final double detail;

    Comparison(Subject before) {
        photo = before.photo();
        toCrop = before.aligned(SIDE).toCrop();
        crop = before.crop();
        colour = Lab.mean(crop);
        detail = detailOf(crop);
    }

    /** With the same face in a photo changed, and its crop there. */
    Difference with(Picture changedPhoto, Picture changedCrop) {
        return new Difference(
                mean(changedCrop, (x, y) -> true),
                colour.distance(Lab.mean(changedCrop)),
                detailOf(changedCrop) / detail,
                mean(changedCrop, (x, y) -> !inOval(x, y)),
                largestOutside(changedPhoto));
    }

    private static double detailOf(Picture face) {
        return Math.max(LEAST_DETAIL, FineDetail.of(face));
    }

    /** From above the hairline to the chin, from ear to ear, as the template lies. */
    private static boolean inOval(int x, int y) {
        return Math.hypot((x + 0.5 - 0.5 * SIDE) / (0.45 * SIDE), (y + 0.5 - 0.45 * SIDE) / (0.55 * SIDE)) <= 1;
    }

    private double mean(Picture changed, BiPredicate<Integer, Integer> counts) {
        long sum = 0;
        long pixels = 0;
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                if (counts.test(x, y)) {
                    sum += distance(crop, changed, x, y);
                    pixels++;
                }
            }
        }
        return sum / (3.0 * pixels);
    }

    private double largestOutside(Picture changed) {
        int largest = 0;
        for (int y = 0; y < photo.height(); y++) {
            for (int x = 0; x < photo.width(); x++) {
                if (!inCrop(toCrop.apply(new Point(x + 0.5, y + 0.5)))) {
                    largest = Math.max(largest, distance(photo, changed, x, y));
                }
            }
        }
        return largest / 3.0;
    }

    private static boolean inCrop(Point place) {
        return place.x() >= 0 && place.x() <= SIDE && place.y() >= 0 && place.y() <= SIDE;
    }

    /** Of a pixel's three numbers together. */
    private static int distance(Picture one, Picture other, int x, int y) {
        return Math.abs(one.red(x, y) - other.red(x, y))
                + Math.abs(one.green(x, y) - other.green(x, y))
                + Math.abs(one.blue(x, y) - other.blue(x, y));
    }
}
