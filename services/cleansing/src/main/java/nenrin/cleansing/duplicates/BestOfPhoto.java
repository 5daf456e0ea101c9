package nenrin.cleansing.duplicates;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nenrin.cleansing.duplicates.Lookalike.Label;
import nenrin.events.Failure;
import nenrin.events.Verdict;

/**
 * Of the pictures that show one photo the best is kept, of those that nothing else speaks against. Where their labels are too far apart
 * none is, until a person keeps one: nobody knows which label is right.
 */
public final class BestOfPhoto {
    /** The measure of whether no other picture stands for this one. */
    public static final String DUPLICATES = "duplicates";

    private final int agesApart;

    /** @param agesApart how many years the labels of one photo may lie apart */
    public BestOfPhoto(int agesApart) {
        this.agesApart = agesApart;
    }

    /**
     * The verdict in view of those that show the same.
     *
     * @param own the verdict on the face by itself
     * @param belief what readers hold of it, a sentence; empty if nobody has read it
     */
    public Verdict among(Lookalikes lookalikes, Verdict own, String belief) {
        Optional<Failure> against =
                own instanceof Verdict.Kept ? against(lookalikes, own.faceId(), belief) : Optional.empty();
        Map<String, Double> scores = new HashMap<>(own.scores());
        scores.put(DUPLICATES, against.isPresent() ? 0.0 : 100.0);
        List<String> ids = List.copyOf(lookalikes.ids());
        return switch (own) {
            case Verdict.Kept kept
            when against.isEmpty() ->
                new Verdict.Kept(kept.faceId(), kept.policy(), kept.age(), kept.gender(), kept.claims(), ids, scores);
            case Verdict.Kept kept ->
                new Verdict.Dropped(
                        kept.faceId(), kept.policy(), List.of(against.orElseThrow()), kept.claims(), ids, scores);
            case Verdict.Dropped dropped ->
                new Verdict.Dropped(
                        dropped.faceId(), dropped.policy(), dropped.reasons(), dropped.claims(), ids, scores);
        };
    }

    private Optional<Failure> against(Lookalikes lookalikes, String faceId, String belief) {
        List<Lookalike> usable = lookalikes.usable();
        if (usable.size() < 2 || isReviewed(lookalikes)) {
            return Optional.empty();
        }
        Lookalike best = usable.getFirst();
        if (!best.reviewed() && areApart(usable)) {
            return Optional.of(conflict(usable, belief));
        }
        return best.faceId().equals(faceId) ? Optional.empty() : Optional.of(better(best));
    }

    private static boolean isReviewed(Lookalikes lookalikes) {
        return lookalikes.self() != null && lookalikes.self().reviewed();
    }

    private boolean areApart(List<Lookalike> usable) {
        List<Label> labels =
                usable.stream().map(Lookalike::label).filter(Objects::nonNull).toList();
        var ages = labels.stream().mapToInt(Label::age).summaryStatistics();
        return ages.getMax() - ages.getMin() > agesApart
                || labels.stream().map(Label::gender).distinct().count() > 1;
    }

    private static Failure conflict(List<Lookalike> usable, String belief) {
        String labels = usable.stream()
                .map(Lookalike::label)
                .filter(Objects::nonNull)
                .map(label -> label.gender().wire() + " of " + label.age())
                .sorted()
                .distinct()
                .collect(Collectors.joining(", "));
        String sentence =
                "The same photo came as %d pictures with different labels: %s.".formatted(usable.size(), labels);
        return new Failure("duplicates-conflict", belief.isEmpty() ? sentence : sentence + " " + belief);
    }

    private static Failure better(Lookalike best) {
        return new Failure("duplicate", "The same photo is kept in a better picture, " + best.faceId() + ".");
    }
}
