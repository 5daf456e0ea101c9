package nenrin.cleansing.duplicates;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nenrin.events.FaceMeasured;
import nenrin.events.Gender;
import nenrin.events.Measured;
import nenrin.events.Review;
import nenrin.events.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What a face tells those that show the same photo.
 *
 * @param label what it would be trained with if nothing else showed the same; null if it would be dropped
 * @param reviewed whether a person kept it
 * @param quality the mean score of what is measured of the picture, 0 to 100
 */
public record Lookalike(
        String faceId, Fingerprint fingerprint, @Nullable Label label, boolean reviewed, int quality) {

    /** The best picture first: a person's choice, then quality; of equals always the same one. */
    static final Comparator<Lookalike> BEST_FIRST = Comparator.comparing(Lookalike::reviewed)
            .thenComparingInt(Lookalike::quality)
            .reversed()
            .thenComparing(Lookalike::faceId);

    private static final Set<String> OF_PICTURE =
            Set.of("face", "pose", "sharpness", "exposure", "contrast", "size", "compression", "writing", "covered");

    /** A decided label; the age in years. */
    record Label(int age, Gender gender) {}

    /** What can be told of a face; nothing where it was measured without hashes. */
    public static Optional<Lookalike> of(FaceMeasured measured, Verdict own, @Nullable Review review) {
        boolean reviewed = review != null && review.decision() == Review.Decision.KEEP;
        Label label = own instanceof Verdict.Kept kept ? new Label(kept.age(), kept.gender()) : null;
        return Fingerprint.of(measured)
                .map(print -> new Lookalike(measured.faceId(), print, label, reviewed, quality(measured)));
    }

    private static int quality(FaceMeasured measured) {
        Predicate<Measured> ofPicture = measure -> OF_PICTURE.contains(measure.name());
        return (int) Math.round(measured.measures().stream()
                .filter(ofPicture)
                .mapToDouble(Measured::score)
                .average()
                .orElse(0));
    }
}
