package nenrin.studio.cleansing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nenrin.events.Erasure;
import nenrin.events.Failure;
import nenrin.events.Message;
import nenrin.events.Reading;
import nenrin.events.Review;
import nenrin.events.Verdict;

/** The latest verdict and review of each face; a face that somebody wants erased is not in it from then on. Safe for use by many threads. */
public final class FaceTable {
    /** Stands for kept faces where a reason is asked for. */
    public static final String KEPT = "kept";

    private static final int DECADES = 13;
    private static final int DECADE = 10;
    private static final double MIDDLE = 50;

    private final int mostFaces;
    private final Map<String, Verdict> verdicts = new LinkedHashMap<>();
    private final Map<String, Review> reviews = new LinkedHashMap<>();
    private final Set<String> erased = new HashSet<>();
    private final Set<String> more = new HashSet<>();

    /** Keeps so many faces; of others it counts how many there are. */
    public FaceTable(int mostFaces) {
        this.mostFaces = mostFaces;
    }

    /** Reads a record of {@code faces.verdicts}. */
    public synchronized void verdict(Message message) {
        String id = message.key();
        if (id != null && message.isTombstone()) {
            verdicts.remove(id);
            more.remove(id);
        } else if (Verdict.read(message) instanceof Reading.Read<Verdict>(Verdict verdict)) {
            keep(verdict);
        }
    }

    private void keep(Verdict verdict) {
        String id = verdict.faceId();
        if (erased.contains(id)) {
            return;
        }
        if (verdicts.containsKey(id) || verdicts.size() < mostFaces) {
            verdicts.put(id, verdict);
        } else {
            more.add(id);
        }
    }

    /** Reads a record of {@code faces.reviews}; a tombstone takes back what was said. */
    public synchronized void review(Message message) {
        String id = message.key();
        if (id != null && message.isTombstone()) {
            reviews.remove(id);
        } else if (Review.read(message) instanceof Reading.Read<Review>(Review review)
                && (reviews.size() < mostFaces || reviews.containsKey(review.faceId()))) {
            reviews.put(review.faceId(), review);
        }
    }

    /** Reads a record of {@code faces.erasures}; a tombstone lifts one, and the face is there again once there is a verdict on it. */
    public synchronized void erasure(Message message) {
        if (message.key() != null && message.isTombstone()) {
            erased.remove(message.key());
        } else if (Erasure.read(message) instanceof Reading.Read<Erasure>(Erasure erasure)) {
            erased.add(erasure.faceId());
            verdicts.remove(erasure.faceId());
            reviews.remove(erasure.faceId());
            more.remove(erasure.faceId());
        }
    }

    /** One face. */
    public synchronized Optional<FaceView> find(String id) {
        return Optional.ofNullable(verdicts.get(id)).map(this::view);
    }

    /** How many faces there are of what. */
    public synchronized FaceSummary summary() {
        int kept = 0;
        int[] ages = new int[DECADES];
        Map<String, FaceSummary.Reason> reasons = new LinkedHashMap<>();
        for (Verdict verdict : verdicts.values()) {
            switch (verdict) {
                case Verdict.Kept face -> {
                    kept++;
                    ages[Math.min(face.age() / DECADE, DECADES - 1)]++;
                }
                case Verdict.Dropped face -> count(face.reasons().getFirst(), reasons);
            }
        }
        List<FaceSummary.Reason> commonest = reasons.values().stream()
                .sorted(Comparator.comparingInt(FaceSummary.Reason::faces).reversed())
                .toList();
        return new FaceSummary(kept, verdicts.size() - kept, reviews.size(), commonest, ages, more.size());
    }

    private static void count(Failure reason, Map<String, FaceSummary.Reason> reasons) {
        reasons.merge(
                reason.code(),
                new FaceSummary.Reason(reason.code(), reason.sentence(), 1),
                (known, one) -> new FaceSummary.Reason(known.code(), known.sentence(), known.faces() + 1));
    }

    /** Faces that were dropped for this, weightiest reason first; or those that are {@link #KEPT}. */
    public synchronized List<FaceView> because(String reason, int from, int count) {
        return select(verdict -> isBecause(verdict, reason))
                .skip(from)
                .limit(count)
                .toList();
    }

    /**
     * Faces that nobody has reviewed, the most doubtful first: a score says 0 (useless) to 100 (nothing wrong), so the nearer a face's
     * lowest is to the middle, the less sure the decision.
     */
    public synchronized List<FaceView> doubtful(int count) {
        return select(verdict -> !reviews.containsKey(verdict.faceId()))
                .sorted(Comparator.comparingDouble(FaceTable::sureness))
                .limit(count)
                .toList();
    }

    private Stream<FaceView> select(Predicate<Verdict> wanted) {
        return new ArrayList<>(verdicts.values()).stream().filter(wanted).map(this::view);
    }

    private FaceView view(Verdict verdict) {
        return FaceView.of(verdict, reviews.get(verdict.faceId()));
    }

    private static boolean isBecause(Verdict verdict, String reason) {
        return switch (verdict) {
            case Verdict.Kept kept -> reason.equals(KEPT);
            case Verdict.Dropped dropped -> dropped.reasons().getFirst().code().equals(reason);
        };
    }

    private static double sureness(FaceView face) {
        double lowest = face.scores().values().stream()
                .mapToDouble(Double::doubleValue)
                .min()
                .orElse(0);
        return Math.abs(lowest - MIDDLE);
    }
}
