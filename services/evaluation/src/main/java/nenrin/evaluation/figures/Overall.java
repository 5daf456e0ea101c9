package nenrin.evaluation.figures;

import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import nenrin.evaluation.judging.Aged;
import nenrin.evaluation.judging.Trial;

/**
 * What some faces come to over all ages.
 *
 * @param faces how many
 * @param distanceByB mean over the targets of how far the mean age read lies from that read on real faces of the group, years, by reader B
 * @param distanceByBoth the same by both readers
 * @param risesByB share of steps of five years, 5 to 80, in which the age that reader B reads rises
 * @param risesByBoth the same by both readers
 * @param likeness mean over the targets
 * @param samePerson share of faces, over the targets, liker to themselves than nine in ten that are half somebody else's
 * @param samePersonFrom8To65 the same over those targets
 * @param genderKept share, over targets of 18 years and over
 * @param colour mean ΔE over the targets
 * @param detail energy of fine detail for that of the faces as they came, over the targets
 * @param changeAtOwnAge mean distance, 0 to 255, of faces asked for the age that they have
 * @param smoothness the mean step's change for the largest's, over the steps of five years: 1 where all change a face as much
 * @param aroundFace mean distance, 0 to 255, in the crop's corners, over the targets
 * @param outside largest distance, 0 to 255, anywhere outside of the crop
 */
public record Overall(
        int faces,
        double distanceByB,
        double distanceByBoth,
        double risesByB,
        double risesByBoth,
        double likeness,
        double samePerson,
        double samePersonFrom8To65,
        double genderKept,
        double colour,
        double detail,
        double changeAtOwnAge,
        double smoothness,
        double aroundFace,
        double outside) {
    /** Of some faces and what they came to at each target. */
    static Overall of(List<Trial> trials, List<AtTarget> targets) {
        List<Aged> aged =
                trials.stream().flatMap(trial -> trial.atTargets().stream()).toList();
        List<AtTarget> middle = targets.stream()
                .filter(at -> at.target() >= 8 && at.target() <= 65)
                .toList();
        return new Overall(
                trials.size(),
                AtTarget.distance(targets, AtTarget::byB, AtTarget::realByB),
                AtTarget.distance(targets, AtTarget::byBoth, AtTarget::realByBoth),
                Means.of(trials, trial -> rises(trial, one -> one.opinion().byB())),
                Means.of(trials, trial -> rises(trial, one -> one.opinion().byBoth())),
                Means.of(targets, AtTarget::likeness),
                Means.of(targets, AtTarget::samePerson),
                Means.of(middle, AtTarget::samePerson),
                targets.stream()
                        .map(AtTarget::genderKept)
                        .filter(Objects::nonNull)
                        .mapToDouble(share -> share)
                        .average()
                        .orElse(Double.NaN),
                Means.of(targets, AtTarget::colour),
                Means.geometric(targets, AtTarget::detail),
                Means.of(trials, trial -> trial.atOwnAge().difference().change()),
                Means.of(trials, Smoothness::of),
                Means.of(aged, one -> one.difference().aroundFace()),
                aged.stream()
                        .mapToDouble(one -> one.difference().outside())
                        .max()
                        .orElse(0));
    }

    private static double rises(Trial trial, ToDoubleFunction<Aged> read) {
        List<Aged> steps = trial.everyFiveYears();
        long rising = IntStream.range(1, steps.size())
                .filter(i -> read.applyAsDouble(steps.get(i)) > read.applyAsDouble(steps.get(i - 1)))
                .count();
        return (double) rising / (steps.size() - 1);
    }
}
