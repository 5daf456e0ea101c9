package nenrin.imaging.measures;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nenrin.imaging.detection.Face;

/** Whether a picture holds a whole face, as far as the landmark finder can tell. */
public final class Wholeness {
    /** The name that its measurements bear. */
    public static final String NAME = "wholeness";

    private Wholeness() {}

    /** Measures the first of the faces found in a picture; none found scores 0. */
    public static Measurement of(List<Face> faces) {
        double wholeness = faces.isEmpty() ? 0 : faces.getFirst().wholeness();
        Map<String, String> evidence = Map.of("faces", Integer.toString(faces.size()));
        return new Measurement(NAME, wholeness, "share", 100 * wholeness, sentence(wholeness), evidence);
    }

    private static String sentence(double wholeness) {
        String verdict;
        if (wholeness >= 0.8) {
            verdict = "There is a whole face";
        } else {
            verdict = wholeness >= 0.3 ? "The face may not be whole" : "No whole face was found";
        }
        return String.format(Locale.ROOT, "%s (%.0f of 100).", verdict, 100 * wholeness);
    }
}
