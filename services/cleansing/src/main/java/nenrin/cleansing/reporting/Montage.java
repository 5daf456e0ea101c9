package nenrin.cleansing.reporting;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nenrin.cleansing.reporting.SetReport.Reason;

/** Faces that were dropped for one reason, the worst first, with what was found drawn on them. */
public record Montage(String code, List<Card> cards) {
    private static final String LOW = "-low";

    /** Whom to show for a reason: those for whom it was the weightiest, before others. */
    static List<JudgedFace> of(Reason reason, List<JudgedFace> all, int most) {
        return all.stream()
                .filter(face -> face.hasReason(reason.code()))
                .sorted(Comparator.comparing((JudgedFace face) ->
                                !face.reasons().getFirst().code().equals(reason.code()))
                        .thenComparingDouble(face -> score(face, reason.code()))
                        .thenComparing(JudgedFace::cluster)
                        .thenComparing(JudgedFace::faceId))
                .limit(most)
                .toList();
    }

    static Montage of(Reason reason, List<JudgedFace> faces, Map<String, byte[]> crops) {
        return new Montage(
                reason.code(), faces.stream().map(face -> Card.of(face, crops)).toList());
    }

    private static double score(JudgedFace face, String code) {
        String measure = code.endsWith(LOW) ? code.substring(0, code.length() - LOW.length()) : code;
        return face.verdict().scores().getOrDefault(measure, 0.0);
    }
}
