package nenrin.ingest.imports;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import nenrin.events.Failure;
import nenrin.ingest.raw.RawTopic;
import nenrin.ingest.raw.RawTopicException;

/**
 * All imports of this service, one at a time: there is one transactional id, one disk behind the broker, and two senders of the same zip must not both find a claim missing. Those that are over are remembered for a while.
 */
public final class Imports {
    private static final int REMEMBERED = 100;

    private final RawTopic topic;
    private final InstantSource clock;
    private final ReentrantLock running = new ReentrantLock();
    private final Map<String, Progress> byId = new LinkedHashMap<>();

    /** Imports into this topic. */
    public Imports(RawTopic topic, InstantSource clock) {
        this.topic = topic;
        this.clock = clock;
    }

    /** Runs an import on this thread until it is over; does not wait for another's end. */
    public Admission run(ImportPlan plan) {
        if (!running.tryLock()) {
            return new Admission.Busy(new Failure("import-running", "Another import is running; one goes at a time."));
        }
        try {
            Progress progress = new Progress(plan, clock);
            if (!remember(plan.id(), progress)) {
                return new Admission.Taken(new Failure("id-taken", "There was an import of this id before."));
            }
            run(plan, progress);
            return new Admission.Ended(progress.report());
        } finally {
            running.unlock();
        }
    }

    /** The import of this id, if there was one lately. */
    public Optional<ImportReport> find(String id) {
        synchronized (byId) {
            return Optional.ofNullable(byId.get(id)).map(Progress::report);
        }
    }

    private void run(ImportPlan plan, Progress progress) {
        try (RawTopic.Session session = topic.open()) {
            progress.importing();
            new ImportRun(session, progress, clock).run(plan.entries().get());
        } catch (RawTopicException e) {
            progress.failed(e.failure());
        } catch (RuntimeException e) {
            progress.failed(
                    new Failure("import-crashed", "The import ended by a fault of this service; its log says which."));
            throw e;
        }
    }

    private boolean remember(String id, Progress progress) {
        synchronized (byId) {
            if (byId.size() >= REMEMBERED) {
                byId.remove(byId.keySet().iterator().next());
            }
            return byId.putIfAbsent(id, progress) == null;
        }
    }
}
