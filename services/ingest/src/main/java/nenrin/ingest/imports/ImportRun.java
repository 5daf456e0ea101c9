package nenrin.ingest.imports;

import java.time.InstantSource;
import java.util.Map;
import nenrin.events.Claim;
import nenrin.ingest.entries.Entries;
import nenrin.ingest.entries.Entry;
import nenrin.ingest.raw.RawTopic;

/**
 * One import, from its first entry to its last. Claims are gathered first and written then: a transaction is never open while this waits for entries, and while it writes no more are read, so that a fast sender is held up and
 * memory holds one batch.
 */
final class ImportRun {
    private final RawTopic.Session topic;
    private final Progress progress;
    private final Batch batch;

    ImportRun(RawTopic.Session topic, Progress progress, InstantSource clock) {
        this.topic = topic;
        this.progress = progress;
        this.batch = new Batch(clock);
    }

    void run(Entries entries) {
        Entry entry = entries.next();
        while (goesOn(entry)) {
            if (batch.isDue()) {
                write();
            }
            entry = entries.next();
        }
    }

    private boolean goesOn(Entry entry) {
        switch (entry) {
            case Entry.Claimed(Claim claim) -> offer(claim);
            case Entry.Refused refused -> progress.refused(refused);
            case Entry.Skipped() -> progress.skipped();
            case Entry.Finished() -> {
                write();
                progress.done();
                return false;
            }
            case Entry.Broken(var failure) -> {
                write();
                progress.failed(failure);
                return false;
            }
        }
        progress.read();
        return true;
    }

    private void offer(Claim claim) {
        String id = claim.id();
        if (topic.has(id) || !batch.add(id, claim)) {
            progress.alreadyThere();
        }
    }

    private void write() {
        Map<String, Claim> claims = batch.take();
        if (!claims.isEmpty()) {
            topic.write(claims);
            progress.sent(claims.size());
        }
    }
}
