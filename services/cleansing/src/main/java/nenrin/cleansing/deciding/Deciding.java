package nenrin.cleansing.deciding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nenrin.cleansing.deciding.LabelsJudged.Decided;
import nenrin.cleansing.deciding.LabelsJudged.Undecided;
import nenrin.cleansing.duplicates.Belief;
import nenrin.cleansing.duplicates.BestOfPhoto;
import nenrin.cleansing.duplicates.Lookalikes;
import nenrin.events.ClaimedLabel;
import nenrin.events.FaceMeasured;
import nenrin.events.Failure;
import nenrin.events.Gender;
import nenrin.events.Measured;
import nenrin.events.Opinion;
import nenrin.events.Review;
import nenrin.events.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a face may be trained on. A person's word outweighs every measure; only what can't be done can't be said: a face
 * without a crop or a label is never kept. All that speaks against a face is in the verdict, the weightiest first.
 */
public final class Deciding {
    /** The measure of whether there is a well-formed label. */
    public static final String LABEL = "label";
    /** The measure of how far the claims of the same bytes agree. */
    public static final String SAME_BYTES = "same-bytes";

    private final Policy policy;
    private final Thresholds thresholds;
    private final LabelJudge labels;
    private final BestOfPhoto bestOfPhoto;

    /** Decides by these rules. */
    public Deciding(Policy policy) {
        this.policy = policy;
        this.thresholds = new Thresholds(policy);
        this.labels = new LabelJudge(policy.agesApart());
        this.bestOfPhoto = new BestOfPhoto(policy.agesApart());
    }

    /** The rules' name. */
    public String policy() {
        return policy.name();
    }

    /**
     * The verdict on one face.
     *
     * @param claims all that was claimed of the same bytes
     * @param review what a person said, or null
     */
    public Verdict decide(FaceMeasured measured, List<ClaimedLabel> claims, @Nullable Review review) {
        LabelsJudged label = labels.judge(claims, review);
        List<Measured> measures = measures(measured, label, review);
        List<Failure> reasons = reasons(measured, measures, label, review);
        Map<String, Double> scores = scores(measures, label);
        if (reasons.isEmpty() && label instanceof Decided(int age, var gender, double agreement)) {
            return new Verdict.Kept(measured.faceId(), policy.name(), age, gender, claims, List.of(), scores);
        }
        return new Verdict.Dropped(measured.faceId(), policy.name(), reasons, claims, List.of(), scores);
    }

    /** The verdict on a face, given by itself, in view of others that show the same photo. */
    Verdict among(Lookalikes lookalikes, Verdict own, FaceMeasured measured) {
        return bestOfPhoto.among(lookalikes, own, Belief.of(measured));
    }

    /** What was measured of the face, and what readers that did not see it hold of its label; a person's correction is not doubted. */
    private static List<Measured> measures(FaceMeasured measured, LabelsJudged label, @Nullable Review review) {
        List<Measured> measures = new ArrayList<>(measured.measures());
        if (label instanceof Decided(int age, Gender gender, double agreement)
                && !measured.opinions().isEmpty()) {
            Opinion opinion = measured.opinions().getFirst();
            if (review == null || review.age() == null) {
                measures.add(AgeLabel.of(age, opinion));
            }
            if (review == null || review.gender() == null) {
                measures.add(GenderLabel.of(age, gender, opinion));
            }
        }
        return measures;
    }

    private List<Failure> reasons(
            FaceMeasured measured, List<Measured> measures, LabelsJudged label, @Nullable Review review) {
        List<Failure> reasons = new ArrayList<>();
        if (review != null && review.decision() == Review.Decision.DROP) {
            reasons.add(new Failure("reviewed", "A person said that this face is not to be used."));
        }
        if (measured.failure() != null) {
            reasons.add(measured.failure());
        }
        if (label instanceof Undecided(Failure why)) {
            reasons.add(why);
        }
        boolean kept = review != null && review.decision() == Review.Decision.KEEP;
        if (!kept && measured.failure() == null) {
            reasons.addAll(thresholds.against(measures));
        }
        return reasons;
    }

    private static Map<String, Double> scores(List<Measured> measures, LabelsJudged label) {
        Map<String, Double> scores = new HashMap<>();
        measures.forEach(measure -> scores.put(measure.name(), measure.score()));
        switch (label) {
            case Decided decided -> {
                scores.put(LABEL, 100.0);
                scores.put(SAME_BYTES, decided.agreement());
            }
            case Undecided(Failure why) -> {
                boolean conflict = why.code().equals("labels-conflict");
                scores.put(LABEL, conflict ? 100.0 : 0.0);
                scores.put(SAME_BYTES, conflict ? 0.0 : 100.0);
            }
        }
        return scores;
    }
}
