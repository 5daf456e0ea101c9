package nenrin.cleansing.reporting;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nenrin.cleansing.deciding.Deciding;
import nenrin.cleansing.deciding.Policy;
import nenrin.events.ClaimedLabel;
import nenrin.events.FaceMeasured;
import nenrin.events.Failure;
import nenrin.events.Ids;
import nenrin.events.Measured;
import nenrin.events.Verdict;

/** Faces for tests of pages. */
final class SomeJudged {
    static final Policy POLICY = Policy.of(Map.of("face", 40, "writing", 20), 3);

    private static final String POINTS = "60,56.5 137.5,56.7 99.3,101.3 64.3,135 133.3,135";

    private SomeJudged() {}

    /** A face named so, with a score for writing. */
    static JudgedFace writing(String name, double score) {
        FaceMeasured measured = measured(name, score);
        return new JudgedFace(
                measured, new Deciding(POLICY).decide(measured, List.of(new ClaimedLabel(name, "31", "female")), null));
    }

    /** A face whose photo came with another label too, under another name. */
    static JudgedFace conflict(String name, String other) {
        FaceMeasured measured = measured(name, 90);
        Failure why = new Failure("duplicates-conflict", "The same photo came with different labels.");
        List<ClaimedLabel> claims = List.of(new ClaimedLabel(name, "31", "female"));
        List<String> duplicates = List.of(id(other));
        return new JudgedFace(
                measured, new Verdict.Dropped(id(name), POLICY.name(), List.of(why), claims, duplicates, scores(90)));
    }

    static String id(String name) {
        return Ids.faceId(name.getBytes(StandardCharsets.UTF_8));
    }

    private static FaceMeasured measured(String name, double writing) {
        List<Measured> measures = List.of(
                new Measured("face", 1, "share", 95, "There is one whole face.", Map.of("points", POINTS)),
                new Measured(
                        "writing", 0.1, "share", writing, "Writing covers <b>much</b>.", Map.of("box", "20,30,40,50")));
        return new FaceMeasured(id(name), "test", measures, Map.of(), List.of(), null);
    }

    private static Map<String, Double> scores(double writing) {
        return Map.of("face", 95.0, "writing", writing);
    }
}
