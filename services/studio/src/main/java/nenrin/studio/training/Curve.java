package nenrin.studio.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Figures by name over steps: of a long job every second point goes, again and again, so that there are never more than a chart can show. */
final class Curve {
    /** The most points of one figure. */
    static final int MOST = 400;

    private static final int MOST_NAMES = 16;

    private final Map<String, List<double[]>> points = new TreeMap<>();

    /** Adds figures; those of a step that is behind are of a worker that has gone back to its checkpoint, and replace what came after it. */
    void add(int step, Map<String, Double> figures) {
        figures.forEach((name, value) -> {
            if (points.containsKey(name) || points.size() < MOST_NAMES) {
                List<double[]> line = points.computeIfAbsent(name, unused -> new ArrayList<>());
                line.removeIf(point -> point[0] >= step);
                line.add(new double[] {step, value});
                if (line.size() > MOST) {
                    thin(line);
                }
            }
        });
    }

    /** Each figure's points, {@code [step, value]}. */
    Map<String, List<double[]>> lines() {
        Map<String, List<double[]>> lines = new TreeMap<>();
        points.forEach((name, line) -> lines.put(name, List.copyOf(line)));
        return lines;
    }

    private static void thin(List<double[]> line) {
        List<double[]> kept = new ArrayList<>();
        for (int i = 0; i < line.size(); i += 2) {
            kept.add(line.get(i));
        }
        line.clear();
        line.addAll(kept);
    }
}
