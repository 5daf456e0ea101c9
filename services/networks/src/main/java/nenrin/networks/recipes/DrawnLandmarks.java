package nenrin.networks.recipes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import nenrin.imaging.geometry.Landmarks;
import nenrin.imaging.geometry.Point;

/**
 * Five points on each of a hundred drawn faces (every second of the 200 of {@code drawn/} by name, 256x256 pixels), marked by eye on
 * enlargements under a ruled grid. Of ten marked faces, the first, fifth and eighth are held out: thirty.
 */
final class DrawnLandmarks {
    private DrawnLandmarks() {}

    /**
     * One face's points.
     *
     * @param heldOut whether it is never trained on
     */
    record Marked(Landmarks landmarks, boolean heldOut) {}

    /** By file name. */
    static Map<String, Marked> read() throws IOException {
        Map<String, Marked> marked = new LinkedHashMap<>();
        for (String line : lines().stream().skip(1).toList()) {
            List<String> cells = List.of(line.split(",", -1));
            List<Point> points = IntStream.range(0, 5)
                    .mapToObj(i -> new Point(number(cells, 1 + 2 * i), number(cells, 2 + 2 * i)))
                    .toList();
            boolean heldOut = 3 * marked.size() % 10 < 3;
            marked.put(cells.getFirst(), new Marked(Landmarks.of(points), heldOut));
        }
        return marked;
    }

    private static double number(List<String> cells, int index) {
        return Double.parseDouble(cells.get(index));
    }

    private static List<String> lines() throws IOException {
        try (InputStream list = DrawnLandmarks.class.getResourceAsStream("drawn-landmarks.csv");
                BufferedReader reader = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(list), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }
}
