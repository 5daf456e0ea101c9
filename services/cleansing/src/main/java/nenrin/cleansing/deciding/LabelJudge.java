package nenrin.cleansing.deciding;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nenrin.cleansing.deciding.LabelsJudged.Decided;
import nenrin.cleansing.deciding.LabelsJudged.Undecided;
import nenrin.events.ClaimedLabel;
import nenrin.events.Failure;
import nenrin.events.Gender;
import nenrin.events.Review;
import org.jspecify.annotations.Nullable;

/** Makes one label of all that was claimed of the same bytes. What a person corrected counts; then what is well-formed, if it agrees. */
final class LabelJudge {
    private static final double AGREED = 100;
    private static final double YEAR_APART = 10;

    private final int agesApart;

    /** @param agesApart how many years claimed ages may lie apart */
    LabelJudge(int agesApart) {
        this.agesApart = agesApart;
    }

    LabelsJudged judge(List<ClaimedLabel> claims, @Nullable Review review) {
        List<Integer> ages = stated(review == null ? null : review.age(), claims, ClaimedLabel::years);
        List<Gender> genders = stated(review == null ? null : review.gender(), claims, ClaimedLabel::knownGender);
        if (ages.isEmpty() || genders.isEmpty()) {
            return new Undecided(nothingUsable(claims, ages.isEmpty()));
        }
        int apart = ages.getLast() - ages.getFirst();
        if (apart > agesApart || genders.stream().distinct().count() > 1) {
            return new Undecided(conflict(ages, genders));
        }
        return new Decided(median(ages), genders.getFirst(), Math.max(0, AGREED - YEAR_APART * apart));
    }

    /** The correction alone if there is one, else all well-formed claims, smallest first. */
    private static <T extends Comparable<T>> List<T> stated(
            @Nullable T corrected, Collection<ClaimedLabel> claims, Function<ClaimedLabel, Optional<T>> part) {
        return corrected != null
                ? List.of(corrected)
                : claims.stream()
                        .flatMap(claim -> part.apply(claim).stream())
                        .sorted()
                        .toList();
    }

    /** The middle one; of two in the middle the mean, halves rounded up. */
    private static int median(List<Integer> sorted) {
        int lower = sorted.get((sorted.size() - 1) / 2);
        int upper = sorted.get(sorted.size() / 2);
        return Math.ceilDiv(lower + upper, 2);
    }

    private static Failure nothingUsable(List<ClaimedLabel> claims, boolean age) {
        String part = age ? "age" : "gender";
        boolean said = claims.stream().anyMatch(claim -> (age ? claim.age() : claim.gender()) != null);
        if (!said) {
            return new Failure("label-missing", "Nobody says the " + part + " of this face.");
        }
        String form = age ? "a whole number from 0 to 120" : "male or female";
        return new Failure("label-malformed", "The claimed " + part + " is not " + form + ".");
    }

    private static Failure conflict(List<Integer> ages, List<Gender> genders) {
        String said = genders.stream().distinct().count() > 1
                ? "male and female"
                : "ages from " + ages.getFirst() + " to " + ages.getLast();
        return new Failure("labels-conflict", "The same picture came with different labels: " + said + ".");
    }
}
