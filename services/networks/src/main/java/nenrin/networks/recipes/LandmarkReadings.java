package nenrin.networks.recipes;

import java.util.List;
import nenrin.imaging.detection.FaceFinder;
import nenrin.imaging.detection.LandmarksFound;
import nenrin.imaging.geometry.Landmarks;
import nenrin.imaging.geometry.Point;

/** What a landmark net said of some pictures. */
record LandmarkReadings(List<Reading> readings) {
    /** What it said of one picture; the truth is without meaning where there is no whole face. */
    record Reading(Landmarks truth, LandmarksFound found) {
        /** Mean over the five points, as a share of the eyes' distance. */
        double error() {
            List<Point> points = truth.points();
            List<Point> said = found.landmarks().points();
            double sum = 0;
            for (int i = 0; i < points.size(); i++) {
                sum += points.get(i).distance(said.get(i));
            }
            return sum / points.size() / points.get(0).distance(points.get(1));
        }
    }

    /** Mean error, as a share of the eyes' distance. */
    double error() {
        return readings.stream().mapToDouble(Reading::error).average().orElseThrow();
    }

    /** The share that was taken for a whole face. */
    double recognised() {
        return readings.stream()
                .mapToDouble(reading -> reading.found.wholeness() >= FaceFinder.WHOLE ? 1 : 0)
                .average()
                .orElseThrow();
    }

    /**
     * How often one of these is said to be more whole than one of those, ties counting half: the area under the ROC curve (Hanley and
     * McNeil 1982, "The meaning and use of the area under a receiver operating characteristic curve").
     */
    double areaAgainst(LandmarkReadings others) {
        double right = 0;
        for (Reading face : readings) {
            for (Reading other : others.readings) {
                right += 0.5 + 0.5 * Double.compare(face.found.wholeness(), other.found.wholeness());
            }
        }
        return right / readings.size() / others.readings.size();
    }
}
