package nenrin.networks.recipes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nenrin.imaging.detection.LandmarksFound;
import nenrin.imaging.geometry.Box;
import nenrin.imaging.geometry.Point;
import nenrin.networks.landmarks.LandmarkNet;
import nenrin.networks.landmarks.LandmarkSample;

/** How good a landmark net is on drawings of faces that it never saw. */
final class LandmarkFigures {
    private final LandmarkNet net;

    LandmarkFigures(LandmarkNet net) {
        this.net = net;
    }

    Map<String, String> measure(RoughBoxes boxes, int count) {
        double error = 0;
        int whole = 0;
        int wholeRight = 0;
        int partRight = 0;
        for (int i = 0; i < count; i++) {
            LandmarkSample sample = boxes.draw();
            LandmarksFound found = net.find(sample.picture(), new Box(0, 0, 64, 64));
            boolean said = found.wholeness() >= 0.5;
            if (sample.whole()) {
                whole++;
                error += error(sample, found);
                wholeRight += said ? 1 : 0;
            } else {
                partRight += said ? 0 : 1;
            }
        }
        Map<String, String> figures = new LinkedHashMap<>();
        figures.put("points error, share of the eyes' distance", number(error / whole));
        figures.put("whole faces recognised", number((double) wholeRight / whole));
        figures.put("what is not whole recognised", number((double) partRight / (count - whole)));
        return figures;
    }

    private static double error(LandmarkSample sample, LandmarksFound found) {
        List<Point> truth = sample.landmarks().points();
        List<Point> said = found.landmarks().points();
        double sum = 0;
        for (int i = 0; i < truth.size(); i++) {
            sum += truth.get(i).distance(said.get(i));
        }
        return sum / truth.size() / truth.get(0).distance(truth.get(1));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }
}
