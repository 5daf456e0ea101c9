package nenrin.training;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import nenrin.events.TopicSpec;
import nenrin.events.Topics;
import nenrin.networks.engine.Natives;
import nenrin.networks.residual.Scale;
import nenrin.training.checkpoints.CheckpointFiles;
import nenrin.training.faces.FaceFolder;
import nenrin.training.faces.FaceShelf;
import nenrin.training.jobs.Bookkeeper;
import nenrin.training.jobs.JobTable;
import nenrin.training.kafka.CleanFaces;
import nenrin.training.kafka.Consumers;
import nenrin.training.kafka.Membership;
import nenrin.training.kafka.Models;
import nenrin.training.kafka.Noticeboard;
import nenrin.training.kafka.Outbox;
import nenrin.training.residual.Limits;
import nenrin.training.residual.ResidualLearners;
import nenrin.training.running.Directive;
import nenrin.training.running.Intervals;
import nenrin.training.running.Voice;
import nenrin.training.running.Workshop;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the worker's parts from its settings. */
@ApplicationScoped
class Parts {
    /** Clocks differ, and a long read takes its time. */
    private static final Duration MARGIN = Duration.ofHours(2);

    private final TrainingConfig config;
    private final Consumers consumers;
    private final Outbox outbox;
    private final Voice voice;
    private final JobTable table;
    private final FaceShelf faces;
    private final String codeVersion;
    private volatile boolean shutDown;

    Parts(
            TrainingConfig config,
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            Outbox outbox,
            @ConfigProperty(name = "quarkus.application.version") String codeVersion) {
        Natives.choose();
        this.config = config;
        this.consumers = new Consumers(kafka);
        this.outbox = outbox;
        this.voice = new Voice(uniqueName(), Natives.describe().name());
        this.table = new JobTable(voice.worker(), config.aliveFor(), progressIsKept());
        this.faces = new FaceShelf(
                new CleanFaces(consumers),
                new FaceFolder(config.faces()),
                Scale.SHIPPED.size(),
                retention(Topics.FACES_CLEAN).minus(MARGIN),
                InstantSource.system());
        this.codeVersion = codeVersion;
    }

    Voice voice() {
        return voice;
    }

    Noticeboard noticeboard() {
        return new Noticeboard(consumers, new Bookkeeper(table));
    }

    Membership membership() {
        return new Membership(consumers);
    }

    Foreman foreman(Noticeboard noticeboard, Membership membership) {
        CheckpointFiles checkpoints = new CheckpointFiles(config.checkpoints());
        Tidying tidying = new Tidying(faces, checkpoints, config.tidyInterval(), progressIsKept());
        return new Foreman(table, noticeboard, membership, outbox, workshop(checkpoints), config.idlePoll(), tidying);
    }

    void shutDown() {
        shutDown = true;
    }

    boolean isShutDown() {
        return shutDown;
    }

    private Workshop workshop(CheckpointFiles checkpoints) {
        int replicas = config.replicas().orElse(Runtime.getRuntime().availableProcessors());
        ResidualLearners learners = new ResidualLearners(
                faces, new Models(consumers), checkpoints, new Limits(config.minFaces(), replicas, codeVersion));
        Intervals intervals =
                new Intervals(config.progressInterval(), config.sampleInterval(), config.checkpointInterval());
        return new Workshop(learners, this::directive, outbox, voice, checkpoints, intervals, InstantSource.system());
    }

    private Directive directive(String job) {
        if (shutDown) {
            return Directive.SHUT_DOWN;
        }
        if (table.isWithdrawn(job)) {
            return Directive.WITHDRAWN;
        }
        return table.isMine(job) ? Directive.GO_ON : Directive.TAKEN_OVER;
    }

    /** Of this process alone: after a crash the next one must not be taken for it. */
    private static String uniqueName() {
        try {
            return InetAddress.getLocalHost().getHostName() + "-"
                    + UUID.randomUUID().toString().substring(0, 8);
        } catch (UnknownHostException e) {
            return "worker-" + UUID.randomUUID();
        }
    }

    private static Duration progressIsKept() {
        return retention(Topics.TRAINING_PROGRESS);
    }

    private static Duration retention(String name) {
        return Topics.all().stream()
                .filter(topic -> topic.name().equals(name))
                .map(TopicSpec::retention)
                .findAny()
                .orElseThrow();
    }
}
