package nenrin.ingest.imports;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import nenrin.events.Failure;
import nenrin.ingest.entries.Entry.Refused;
import org.jspecify.annotations.Nullable;

/** Counts what an import does, for those who ask meanwhile. For any threads. */
public final class Progress {
    private static final double MILLIS = 1000.0;

    private final ImportPlan plan;
    private final InstantSource clock;
    private final Instant begin;
    private final Refusals refusals = new Refusals();
    private State state = State.STARTING;
    private long entriesRead;
    private long sent;
    private long alreadyThere;
    private long skipped;
    private @Nullable Instant end;
    private @Nullable Failure failure;

    Progress(ImportPlan plan, InstantSource clock) {
        this.plan = plan;
        this.clock = clock;
        this.begin = clock.instant();
    }

    synchronized void importing() {
        state = State.IMPORTING;
    }

    synchronized void read() {
        entriesRead++;
    }

    synchronized void sent(int claims) {
        sent += claims;
    }

    synchronized void alreadyThere() {
        alreadyThere++;
    }

    synchronized void skipped() {
        skipped++;
    }

    synchronized void refused(Refused refused) {
        refusals.add(refused);
    }

    synchronized void done() {
        end(State.DONE);
    }

    synchronized void failed(Failure why) {
        failure = why;
        end(State.FAILED);
    }

    private void end(State last) {
        state = last;
        end = clock.instant();
    }

    /** As it stands now. */
    public synchronized ImportReport report() {
        double seconds =
                Duration.between(begin, end == null ? clock.instant() : end).toMillis() / MILLIS;
        return new ImportReport(
                plan.id(),
                plan.name(),
                state,
                entriesRead,
                plan.entriesTotal(),
                plan.bytesRead() == null ? null : plan.bytesRead().getAsLong(),
                plan.bytesTotal(),
                sent,
                alreadyThere,
                refusals.count(),
                skipped,
                seconds,
                seconds > 0 ? Math.round(10 * (sent + alreadyThere) / seconds) / 10.0 : 0,
                refusals.all(),
                failure);
    }
}
