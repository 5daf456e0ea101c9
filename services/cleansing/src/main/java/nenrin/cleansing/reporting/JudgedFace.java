package nenrin.cleansing.reporting;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nenrin.cleansing.deciding.Policy;
import nenrin.events.FaceMeasured;
import nenrin.events.Failure;
import nenrin.events.Measured;
import nenrin.events.Verdict;

/** A face as the topics have it: what was measured of it, and what was decided. */
record JudgedFace(FaceMeasured measured, Verdict verdict) {
    private static final List<String> CONFLICTS = List.of("duplicates-conflict", "labels-conflict");

    String faceId() {
        return verdict.faceId();
    }

    boolean isKept() {
        return verdict instanceof Verdict.Kept;
    }

    /** Why it was dropped, the weightiest first; empty where it was kept. */
    List<Failure> reasons() {
        return switch (verdict) {
            case Verdict.Kept kept -> List.of();
            case Verdict.Dropped dropped -> dropped.reasons();
        };
    }

    boolean hasReason(String code) {
        return reasons().stream().anyMatch(reason -> reason.code().equals(code));
    }

    /** Whether its claims, or those of pictures of the same photo, contradict each other. */
    boolean isInConflict() {
        return CONFLICTS.stream().anyMatch(this::hasReason);
    }

    /** Whether a person has had a say already: a face that is kept in spite of its scores was kept by one. */
    boolean isReviewed() {
        return hasReason("reviewed") || (isKept() && margin() < 0);
    }

    /** What speaks against it, or in a kept face comes nearest to that. */
    List<Measured> against() {
        Map<String, Double> margins = Policy.named(verdict.policy())
                .map(policy -> policy.margins(verdict))
                .orElse(Map.of());
        double least = margins.values().stream().reduce(1.0, Math::min);
        return measured.measures().stream()
                .filter(measure -> margins.getOrDefault(measure.name(), 1.0) <= Math.max(0, least))
                .toList();
    }

    /** How far it is from being decided the other way, -1 (surely dropped) to 1 (surely kept); 1 under rules that nobody knows. */
    double margin() {
        return Policy.named(verdict.policy())
                .map(policy -> policy.margin(verdict))
                .orElse(1.0);
    }

    /** The first by id of all that show the same photo. */
    String cluster() {
        return Stream.concat(Stream.of(faceId()), verdict.duplicates().stream())
                .sorted()
                .findFirst()
                .orElseThrow();
    }
}
