package nenrin.studio.http;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import nenrin.events.Message;
import nenrin.events.Topics;
import nenrin.events.TrainingJob;
import nenrin.studio.kafka.Following;
import nenrin.studio.kafka.Outbox;
import nenrin.studio.training.JobBoard;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Posts jobs, stops them, and keeps what is said of them. */
@ApplicationScoped
public class TrainingDesk {
    private static final int MOST_JOBS = 50;
    private static final long MOST_SAMPLE_BYTES = 64L << 20;

    private final BroadcastProcessor<String> changes = BroadcastProcessor.create();
    private final JobBoard board = new JobBoard(MOST_JOBS, MOST_SAMPLE_BYTES, changes::onNext);
    private final Outbox outbox;
    private final Following jobs;
    private final Following progress;

    TrainingDesk(Outbox outbox, @ConfigProperty(name = "kafka.bootstrap.servers") String kafka) {
        this.outbox = outbox;
        this.jobs = Following.fromBeginning(kafka, Topics.TRAINING_JOBS, board::job);
        this.progress = Following.fromBeginning(kafka, Topics.TRAINING_PROGRESS, board::progress);
    }

    void start(@Observes StartupEvent event) {
        // Being made is enough.
    }

    void stop(@Observes ShutdownEvent event) {
        jobs.close();
        progress.close();
    }

    JobBoard board() {
        return board;
    }

    /** Ids of jobs with news; a page that is too slow misses some, and asks for the whole job anyway. */
    Multi<String> changes() {
        return changes.onOverflow().dropPreviousItems();
    }

    void post(TrainingJob job) {
        outbox.send(Topics.TRAINING_JOBS, job.toMessage());
    }

    void stop(String id) {
        outbox.send(Topics.TRAINING_JOBS, Message.tombstone(id));
    }
}
