package nenrin.local.pipeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import nenrin.local.Home;
import nenrin.local.Refused;
import nenrin.local.broker.TopicCreator;
import nenrin.local.processes.BackOff;
import nenrin.local.processes.ChildNews;
import nenrin.local.processes.ChildSpec;
import nenrin.local.processes.HomeLock;
import nenrin.local.processes.PidFiles;
import nenrin.local.processes.ProcessMark;
import nenrin.local.processes.Running;
import nenrin.local.processes.Supervisor;
import org.jspecify.annotations.Nullable;

/** A broker and services that this process runs, until it is closed. */
public final class Pipeline implements AutoCloseable {
    private static final Duration LEFT_BEHIND = Duration.ofSeconds(20);

    private final Home home;
    private final HomeLock lock;
    private final Supervisor supervisor;
    private final Running running;
    private final Thread atExit = new Thread(this::close, "stop-pipeline");

    private Pipeline(Home home, HomeLock lock, Supervisor supervisor, Running running) {
        this.home = home;
        this.lock = lock;
        this.supervisor = supervisor;
        this.running = running;
    }

    /**
     * What to run.
     *
     * @param purpose the command that wants it
     * @param services beside the broker
     * @param kafka an address of a broker that exists; null to run one here
     */
    public record Wish(
            String purpose,
            Collection<Service> services,
            Ports ports,
            @Nullable String kafka) {}

    /**
     * Starts what is wished for on this data folder.
     *
     * @param news hears what happens, from several threads
     * @return nothing where somebody else runs processes on it
     */
    public static Optional<Pipeline> start(Home home, Wish wish, Consumer<ChildNews> news) {
        return HomeLock.tryOf(home.data()).map(lock -> {
            try {
                return start(home, wish, news, lock);
            } catch (RuntimeException e) {
                lock.close();
                throw e;
            }
        });
    }

    private static Pipeline start(Home home, Wish wish, Consumer<ChildNews> news, HomeLock lock) {
        PidFiles pids = new PidFiles(home.data().resolve("pids"));
        awaitLeftBehind(pids);
        refuseTakenPorts(wish);
        if (wish.kafka != null) {
            TopicCreator.createMissing(wish.kafka);
        }
        Running running = running(wish);
        running.write(home.data());
        Supervisor supervisor = new Supervisor(specs(home, wish, running.kafka()), BackOff.STANDARD, pids, news);
        Pipeline pipeline = new Pipeline(home, lock, supervisor, running);
        Runtime.getRuntime().addShutdownHook(pipeline.atExit);
        return pipeline;
    }

    private static void awaitLeftBehind(PidFiles pids) {
        try {
            pids.awaitGone(LEFT_BEHIND);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted at the start.", e);
        }
    }

    private static void refuseTakenPorts(Wish wish) {
        if (wish.kafka == null) {
            Ports.refuseTaken("broker", wish.ports.broker(), "--port");
        }
        wish.services.forEach(service -> Ports.refuseTaken(service.wire(), wish.ports.of(service), "--http-port"));
    }

    private static Running running(Wish wish) {
        Map<String, Integer> services = new TreeMap<>();
        wish.services.forEach(service -> services.put(service.wire(), wish.ports.of(service)));
        String kafka = wish.kafka == null ? "localhost:" + wish.ports.broker() : wish.kafka;
        return new Running(ProcessMark.of(ProcessHandle.current()), wish.purpose, kafka, services);
    }

    private static List<ChildSpec> specs(Home home, Wish wish, String kafka) {
        Children children = new Children(home);
        List<ChildSpec> specs = new ArrayList<>();
        if (wish.kafka == null) {
            specs.add(children.broker(wish.ports.broker()));
        }
        wish.services.forEach(service -> specs.add(children.service(service, wish.ports.of(service), kafka)));
        return specs;
    }

    /** What runs. */
    public Running running() {
        return running;
    }

    /** Waits until all have been ready once; false when that takes longer. */
    public boolean awaitReady(Duration patience) throws InterruptedException {
        return supervisor.awaitReady(patience);
    }

    /** Stops the services, then the broker. Does nothing the second time; also happens when this process is told to end. */
    @Override
    public void close() {
        supervisor.close();
        Running.erase(home.data());
        lock.close();
    }

    /** Refuses because somebody else runs processes on the folder. */
    public static Refused alreadyRunning(Home home) {
        return Running.on(home.data())
                .map(running -> new Refused(
                        "already-running",
                        "Nenrin is running already (./nenrin %s, process %d, Kafka at %s)."
                                .formatted(
                                        running.purpose(), running.supervisor().pid(), running.kafka())))
                .orElseGet(() -> new Refused("already-running", "Nenrin is being started by another process."));
    }
}
