package nenrin.cleansing.evaluating;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import nenrin.cleansing.deciding.Policy;
import nenrin.cleansing.evaluating.HandLabel.Judgement;

/** Compares what was decided on a set of pictures with what a person says of some of them, and prints it. */
final class Evaluation {
    private static final double[] SHARES = {0.02, 0.03, 0.05, 0.10};

    /** What people write as a reason, and the measure that should find it. */
    static final List<Map.Entry<String, String>> REASONS = List.of(
            Map.entry("writing", "writing"),
            Map.entry("covered", "covered"),
            Map.entry("drawn", "drawn"),
            Map.entry("age", "age-label"),
            Map.entry("gender", "gender-label"),
            Map.entry("pose", "pose"),
            Map.entry("blur", "sharpness"),
            Map.entry("exposure", "exposure"),
            Map.entry("face", "face"),
            Map.entry("size", "size"),
            Map.entry("compression", "compression"));

    private final List<Evaluated> all;
    private final Map<String, HandLabel> labels = new HashMap<>();
    private final Policy policy;

    /**
     * A comparison.
     *
     * @param all every picture of the set: what share is dropped, they say
     */
    Evaluation(List<Evaluated> all, List<HandLabel> labels, Policy policy) {
        this.all = all;
        this.policy = policy;
        labels.forEach(label -> this.labels.put(label.file(), label));
    }

    void print(PrintStream out) {
        out.printf("%-14s %5s %6s %6s   recall of bad when so many are dropped%n", "reason", "bad", "AUC", "AP");
        out.printf("%-14s %5s %6s %6s %6s %6s %6s %6s%n", "", "", "", "", "2%", "3%", "5%", "10%");
        REASONS.forEach(reason -> line(
                out,
                reason.getKey(),
                one -> one.score(reason.getValue()),
                label -> label.judgement() == Judgement.BAD && label.reasons().contains(reason.getKey())));
        line(out, "all", one -> one.margin(policy), label -> label.judgement() == Judgement.BAD);
        decision(out);
    }

    /** Borderline pictures are left out of a reason's line: they are neither what should be found nor what should not. */
    private void line(PrintStream out, String name, ToDoubleFunction<Evaluated> score, Predicate<HandLabel> bad) {
        List<Ranking.Ranked> ranked = new ArrayList<>();
        for (Evaluated one : all) {
            HandLabel label = labels.get(one.file());
            if (label != null && (bad.test(label) || label.judgement() == Judgement.GOOD)) {
                ranked.add(new Ranking.Ranked(score.applyAsDouble(one), bad.test(label)));
            }
        }
        Ranking ranking = new Ranking(ranked);
        if (ranking.bad() == 0) {
            out.printf("%-14s %5d%n", name, 0);
            return;
        }
        out.printf("%-14s %5d %6.3f %6.3f", name, ranking.bad(), ranking.auc(), ranking.averagePrecision());
        List<Double> scores = all.stream().map(score::applyAsDouble).toList();
        for (double share : SHARES) {
            out.printf(" %5.0f%%", 100 * ranking.recall(Ranking.threshold(scores, share)));
        }
        out.println();
    }

    private void decision(PrintStream out) {
        long dropped = all.stream().filter(Evaluated::dropped).count();
        out.printf("%nThe policy drops %.1f%% of %d pictures.%n", 100.0 * dropped / all.size(), all.size());
        long bad = count(label -> label.judgement() == Judgement.BAD, one -> true);
        long found = count(label -> label.judgement() == Judgement.BAD, Evaluated::dropped);
        long right = count(label -> label.judgement() != Judgement.GOOD, Evaluated::dropped);
        long labelledDropped = count(label -> true, Evaluated::dropped);
        out.printf("Of %d labelled bad it drops %d (%.0f%%).%n", bad, found, 100.0 * found / Math.max(1, bad));
        out.printf(
                "Of %d dropped that are labelled %d are bad or borderline (%.0f%%), %d bad (%.0f%%).%n",
                labelledDropped,
                right,
                100.0 * right / Math.max(1, labelledDropped),
                found,
                100.0 * found / Math.max(1, labelledDropped));
    }

    private long count(Predicate<HandLabel> which, Predicate<Evaluated> what) {
        return all.stream()
                .filter(one -> {
                    HandLabel label = labels.get(one.file());
                    return label != null && which.test(label) && what.test(one);
                })
                .count();
    }
}
