package nenrin.training;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import nenrin.training.kafka.Membership;
import nenrin.training.kafka.Noticeboard;

/** Lets two threads run: one reads the jobs, one works. */
@ApplicationScoped
public class Worker {
    private static final Logger LOG = System.getLogger(Worker.class.getName());
    private static final Duration AGAIN = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(14);

    private final Parts parts;
    private final Noticeboard noticeboard;
    private final CompletableFuture<Void> caughtUp;
    private final Thread reading;
    private final Thread working;

    Worker(Parts parts) {
        this.parts = parts;
        this.noticeboard = parts.noticeboard();
        this.caughtUp = noticeboard.caughtUp();
        this.reading = new Thread(noticeboard, "jobs");
        this.working = new Thread(this::work, "training");
    }

    void start(@Observes StartupEvent event) {
        LOG.log(
                Level.INFO,
                "Worker {0} on {1}.",
                parts.voice().worker(),
                parts.voice().device());
        reading.setDaemon(true);
        working.setDaemon(true);
        reading.start();
        working.start();
    }

    /** A running job gets the time to write its checkpoint. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        parts.shutDown();
        working.join(PATIENCE);
        noticeboard.close();
    }

    /** Whether the jobs were read once and both threads live. */
    boolean isReady() {
        return caughtUp.isDone() && reading.isAlive() && working.isAlive();
    }

    private void work() {
        while (!parts.isShutDown()) {
            try (Membership membership = parts.membership()) {
                Foreman foreman = parts.foreman(noticeboard, membership);
                while (!parts.isShutDown()) {
                    foreman.work();
                }
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "The worker begins again.", e);
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(AGAIN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
