package nenrin.evaluation.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import nenrin.evaluation.judging.Aged;
import nenrin.evaluation.judging.Trial;
import nenrin.evaluation.judging.Trials;
import nenrin.imaging.measures.FineDetail;
import org.jspecify.annotations.Nullable;

/**
 * What faces come to that were asked for one age.
 *
 * @param target years
 * @param realFaces how many real ones of that age group they are held against; with none, ages are held against the target itself
 * @param realByB the age that reader B reads on those, years
 * @param realByBoth the age that both readers read on those, years
 * @param byB mean age that reader B reads, years
 * @param byBoth mean age that both readers read, years
 * @param likeness mean likeness to the faces as they came
 * @param samePerson share of faces liker to themselves than nine in ten faces are that are half somebody else's
 * @param genderKept share of faces read as of the gender that they were read as before; only for 18 years and over
 * @param colour mean ΔE between the mean colours before and after
 * @param detail energy of fine detail for that of the faces as they came (geometric mean)
 * @param detailForReal the same for that of real faces of the age group; nothing where there are none
 */
public record AtTarget(
        int target,
        int realFaces,
        double realByB,
        double realByBoth,
        double byB,
        double byBoth,
        double likeness,
        double samePerson,
        @Nullable Double genderKept,
        double colour,
        double detail,
        @Nullable Double detailForReal) {
    private static final int GROWN_UP = 18;

    /** For each of {@link Trials#TARGETS}. */
    static List<AtTarget> all(List<Trial> trials, RealFaces real, double same) {
        List<AtTarget> all = new ArrayList<>();
        for (int i = 0; i < Trials.TARGETS.size(); i++) {
            all.add(of(trials, i, real.at(Trials.TARGETS.get(i)), same));
        }
        return all;
    }

    private static AtTarget of(List<Trial> trials, int index, Optional<Real> real, double same) {
        int target = Trials.TARGETS.get(index);
        Function<Trial, Aged> at = trial -> trial.atTargets().get(index);
        List<Aged> aged = trials.stream().map(at).toList();
        double detail = Means.geometric(aged, one -> FineDetail.of(one.crop()) + 0.01);
        return new AtTarget(
                target,
                real.map(Real::faces).orElse(0),
                real.map(Real::byB).orElse((double) target),
                real.map(Real::byBoth).orElse((double) target),
                Means.of(aged, one -> one.opinion().byB()),
                Means.of(aged, one -> one.opinion().byBoth()),
                Means.of(aged, Aged::likeness),
                Means.share(aged, one -> one.likeness() > same),
                target < GROWN_UP ? null : Means.share(trials, trial -> kept(trial, at.apply(trial))),
                Means.of(aged, one -> one.difference().colour()),
                Means.geometric(aged, one -> one.difference().detail()),
                real.map(faces -> detail / faces.detail()).orElse(null));
    }

    private static boolean kept(Trial trial, Aged aged) {
        return trial.opinion().female() == aged.opinion().female();
    }

    /** Mean distance, over targets, of the age read from that read on real faces, years. */
    static double distance(List<AtTarget> targets, ToDoubleFunction<AtTarget> read, ToDoubleFunction<AtTarget> real) {
        return Means.of(targets, at -> Math.abs(read.applyAsDouble(at) - real.applyAsDouble(at)));
    }
}
