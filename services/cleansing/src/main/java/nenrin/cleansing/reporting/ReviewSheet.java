package nenrin.cleansing.reporting;

import java.util.Comparator;
import java.util.List;

/**
 * Which faces a person should look at: first those whose labels contradict each other, pictures of one photo side by side, then those that
 * hardly passed or hardly failed, the most doubtful first. Whatever a person has decided on already is left out.
 */
final class ReviewSheet {
    private static final Comparator<JudgedFace> MOST_DOUBTFUL_FIRST = Comparator.comparing(
                    (JudgedFace face) -> !face.isInConflict())
            .thenComparing(face -> face.isInConflict() ? face.cluster() : "")
            .thenComparingDouble(face -> Math.abs(face.margin()))
            .thenComparing(JudgedFace::faceId);

    private ReviewSheet() {}

    /** At most so many. */
    static List<JudgedFace> of(List<JudgedFace> all, int most) {
        return all.stream()
                .filter(face -> face.measured().failure() == null && !face.isReviewed())
                .sorted(MOST_DOUBTFUL_FIRST)
                .limit(most)
                .toList();
    }
}
