package nenrin.aging.service;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import nenrin.aging.AgingOutcome;
import nenrin.aging.FaceAging;
import nenrin.aging.WarmUp;
import nenrin.aging.kafka.Cancellations;
import nenrin.aging.kafka.DeadLetterBox;
import nenrin.aging.kafka.ModelRecords;
import nenrin.aging.kafka.RequestLoop;
import nenrin.aging.kafka.TopicFollower;
import nenrin.aging.kafka.WorkerClients;
import nenrin.aging.models.MicroBatcher;
import nenrin.aging.models.ModelOwner;
import nenrin.aging.models.ModelShelf;
import nenrin.aging.models.OwnedNetworks;
import nenrin.events.AgedPicture;
import nenrin.events.AgingRequest;
import nenrin.events.Topics;
import nenrin.imaging.decoding.PictureDecoder;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Puts the worker together and runs it: the networks load, the models are read and Kafka is joined at the same time. */
@ApplicationScoped
public class AgingWorker {
    private static final Logger LOG = Logger.getLogger(AgingWorker.class);
    private static final Duration STOPPING = Duration.ofSeconds(10);
    /** Long enough for a request that the worker was started for to come first. */
    private static final Duration BEFORE_WARM_UP = Duration.ofSeconds(3);

    private final ModelOwner owner = new ModelOwner();
    private final ModelShelf shelf = new ModelShelf(owner);
    private final PictureDecoder decoder = new PictureDecoder();
    private final AgingMetrics metrics;
    private final OwnedNetworks networks;
    private final FaceAging aging;
    private final ExecutorService crew;
    private final Cancellations cancellations = new Cancellations();
    private final DeadLetterBox deadLetters;
    private final TopicFollower models;
    private final TopicFollower cancelled;
    private final RequestLoop requests;
    private final CompletableFuture<Void> ready;
    private final Thread requestThread;

    AgingWorker(
            AgingSettings settings,
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            @ConfigProperty(name = "quarkus.http.port") int port,
            MeterRegistry registry) {
        metrics = new AgingMetrics(registry);
        MicroBatcher batcher = new MicroBatcher(owner, System::nanoTime, settings.batch(), metrics);
        networks = OwnedNetworks.beginLoading(owner, shelf, batcher);
        aging = new FaceAging(decoder, networks, metrics);
        crew = Executors.newFixedThreadPool(
                settings.threads(),
                Thread.ofPlatform().daemon().name("aging-", 1).factory());
        WorkerClients clients = new WorkerClients(kafka, settings.slot().orElseGet(() -> host() + "-" + port));
        deadLetters = new DeadLetterBox(clients);
        ModelRecords takeUp = new ModelRecords(shelf, deadLetters, System.currentTimeMillis());
        models = new TopicFollower(clients, Topics.MODELS, takeUp.andThen(record -> metrics.show(shelf)));
        cancelled = new TopicFollower(clients, Topics.AGING_CANCELLATIONS, cancellations);
        ready = CompletableFuture.allOf(networks.loaded(), models.readToEnd());
        requests = new RequestLoop(clients, this::age, cancellations, crew, settings.threads(), metrics);
        metrics.watch(requests.backlog());
        requestThread = Thread.ofPlatform().daemon().name("aging-requests").unstarted(requests);
    }

    void start(@Observes StartupEvent event) {
        Thread.ofPlatform().daemon().name("models").start(models);
        Thread.ofPlatform().daemon().name("cancellations").start(cancelled);
        requestThread.start();
        var unusedEnding = networks.loaded().whenComplete((done, failed) -> {
            if (failed != null) {
                LOG.error("The networks can't be loaded; the worker ends.", failed);
                Quarkus.asyncExit(1);
            }
        });
        var unusedWarmUp = ready.thenRun(this::warmUpLater);
    }

    private void warmUpLater() {
        metrics.show(shelf);
        LOG.infof("Networks and models are there, on %s.", networks.device());
        Executor later = CompletableFuture.delayedExecutor(BEFORE_WARM_UP.toMillis(), MILLISECONDS);
        later.execute(() -> WarmUp.run(decoder, networks));
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        requests.stop();
        models.stop();
        cancelled.stop();
        requestThread.join(STOPPING);
        crew.shutdownNow();
        deadLetters.close();
        owner.close();
    }

    /** Whether models and networks are there. */
    public boolean isLoaded() {
        return ready.isDone() && !ready.isCompletedExceptionally();
    }

    /** Whether requests reach this worker. */
    public boolean isConnected() {
        return requests.isMember();
    }

    /** The models of this worker. */
    public ModelShelf shelf() {
        return shelf;
    }

    /** What it computes on, for a person. */
    public String device() {
        return networks.device();
    }

    /** Requests that come early wait here. */
    private AgingOutcome age(AgingRequest request, int from, Consumer<AgedPicture> pictures) {
        ready.join();
        return aging.age(request, from, pictures);
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            throw new IllegalStateException("This host has no name: set nenrin.aging.slot.", e);
        }
    }
}
