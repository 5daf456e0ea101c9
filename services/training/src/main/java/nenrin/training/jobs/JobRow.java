package nenrin.training.jobs;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import nenrin.events.TrainingJob;
import org.jspecify.annotations.Nullable;

/** What is known of one job. */
final class JobRow {
    /** So many claims in a row that come no step further, and the job itself is to blame. */
    static final int CLAIMS_IN_VAIN = 3;

    private final String id;
    private @Nullable Posting posting;
    private @Nullable TrainingJob wantedOnce;
    private @Nullable Origin origin;
    private @Nullable LastWord lastWord;
    private @Nullable String holder;
    private long furthest;
    private int claimsInVain;

    JobRow(String id) {
        this.id = id;
    }

    /** Clients may spread keys over partitions in their own ways, so the newest record counts, wherever it stands. */
    void posted(Posting newPosting, Origin newOrigin) {
        if (origin == null || !newOrigin.at().isBefore(origin.at())) {
            posting = newPosting;
            origin = newOrigin;
        }
        if (newPosting instanceof Posting.Wanted(TrainingJob job)) {
            wantedOnce = job;
        }
    }

    void claimed(LastWord word) {
        holder = word.worker();
        claimsInVain++;
        said(word);
    }

    void said(LastWord word) {
        if (word.step() > furthest) {
            furthest = word.step();
            claimsInVain = 0;
        }
        if (lastWord == null || !lastWord.over()) {
            lastWord = word;
        }
    }

    boolean isWithdrawn() {
        return posting instanceof Posting.Withdrawn;
    }

    boolean isHeldBy(String worker) {
        return worker.equals(holder);
    }

    boolean isOn(Set<Integer> partitions) {
        return origin != null && partitions.contains(origin.partition());
    }

    /** Over, or in the hands of a worker that lives. */
    boolean isTaken(String me, Instant now, Duration aliveFor) {
        return lastWord != null
                && (lastWord.over() || (!lastWord.worker().equals(me) && lastWord.isAlive(now, aliveFor)));
    }

    Instant postedAt() {
        return origin == null ? Instant.MAX : origin.at();
    }

    String id() {
        return id;
    }

    /** What must be done about it, if it is not taken. */
    Optional<Turn> turn(Instant now, Duration remembered) {
        return switch (posting) {
            case Posting.Wanted wanted -> Optional.of(train(wanted, now, remembered));
            case Posting.Wrong wrong -> Optional.of(new Turn.Refuse(id, wrong.failure()));
            case Posting.Garbage garbage -> Optional.of(new Turn.Bury(id, garbage));
            case Posting.Withdrawn withdrawn -> Optional.ofNullable(lastWord).map(word -> close(word.step()));
            case null -> Optional.empty();
        };
    }

    /** What a dead worker has learned is in its checkpoint; to publish that one must know what was wanted. */
    private Turn close(long step) {
        return wantedOnce == null || step == 0 || claimsInVain >= CLAIMS_IN_VAIN
                ? new Turn.Close(id, step)
                : new Turn.Train(wantedOnce);
    }

    private Turn train(Posting.Wanted wanted, Instant now, Duration remembered) {
        if (claimsInVain >= CLAIMS_IN_VAIN) {
            return new Turn.Refuse(id, Failures.claimedInVain(claimsInVain, furthest));
        }
        if (lastWord == null && postedAt().plus(remembered).isBefore(now)) {
            return new Turn.Refuse(id, Failures.forgotten(remembered));
        }
        return new Turn.Train(wanted.job());
    }
}
