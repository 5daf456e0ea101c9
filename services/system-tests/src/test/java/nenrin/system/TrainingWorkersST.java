package nenrin.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nenrin.events.Message;
import nenrin.events.TrainingProgress;
import nenrin.events.TrainingProgress.State;
import nenrin.networks.files.ModelReading;
import nenrin.networks.files.Safetensors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Workers that are killed, and workers side by side. */
class TrainingWorkersST {
    @RegisterExtension
    static final TestBroker BROKER = new TestBroker();

    private static final Duration A_FEW_SECONDS = Duration.ofSeconds(5);

    @TempDir
    static Path checkpoints;

    @TempDir
    static Path faces;

    private static TrainingDesk desk;

    @BeforeAll
    static void start() {
        desk = new TrainingDesk(BROKER.bootstrapServers());
        desk.faces(120);
    }

    @Test
    void aJobWhoseWorkerIsKilledGoesOnFromItsCheckpointAndFinishesOnceWithTheSameWeights() throws IOException {
        ServiceProcess first = worker().awaitReady();
        desk.post("killed", 40);
        Awaitility.await("a checkpoint")
                .atMost(Duration.ofSeconds(60))
                .until(TrainingWorkersST::stepsInCheckpoint, steps -> steps >= 5);
        first.kill();
        String dead = desk.progress("killed").getLast().worker();
        int kept = stepsInCheckpoint();
        try (ServiceProcess second = worker()) {
            second.awaitReady();
            assertThat(desk.awaitEnd("killed").step()).isEqualTo(40);
            desk.post("whole", 40);
            assertThat(desk.awaitEnd("whole").step()).isEqualTo(40);
        }
        List<TrainingProgress> told = desk.progress("killed");
        assertThat(told)
                .filteredOn(progress ->
                        !progress.worker().equals(dead) && !progress.losses().isEmpty())
                .isNotEmpty()
                .allSatisfy(progress -> assertThat(progress.step()).isGreaterThan(kept));
        assertThat(told)
                .filteredOn(progress -> progress.state() == State.FINISHED)
                .hasSize(1);
        assertThat(desk.model("residual-killed").tensors())
                .as("weights of the job that was killed and of one that was not")
                .isEqualTo(desk.model("residual-whole").tensors());
        desk.holdAgainstContract();
    }

    @Test
    void anIdleWorkerTakesTheJobThatABusyOneCant() {
        try (ServiceProcess one = worker();
                ServiceProcess other = worker()) {
            one.awaitReady();
            other.awaitReady();
            desk.post("left", 1_000_000);
            desk.post("right", 1_000_000);
            String left = desk.await("left", progress -> progress.step() > 0)
                    .getLast()
                    .worker();
            String right = desk.await("right", progress -> progress.step() > 0)
                    .getLast()
                    .worker();
            assertThat(left).isNotEqualTo(right);
            desk.post(Message.tombstone("left"));
            desk.post(Message.tombstone("right"));
            assertThat(desk.awaitEnd("left").state()).isEqualTo(State.STOPPED);
            assertThat(desk.awaitEnd("right").state()).isEqualTo(State.STOPPED);
        }
    }

    @Test
    void noWorkerIdlesWhileAJobWaits() {
        try (ServiceProcess one = worker();
                ServiceProcess other = worker()) {
            one.awaitReady();
            other.awaitReady();
            Instant posted = Instant.now();
            desk.post("first", 12);
            desk.post("second", 12);
            desk.post("third", 4);
            List<String> jobs = List.of("first", "second", "third");
            jobs.forEach(job -> assertThat(desk.awaitEnd(job).state()).isEqualTo(State.FINISHED));
            List<Instant> claims = jobs.stream()
                    .map(job -> desk.when(job, State.CLAIMED))
                    .sorted()
                    .toList();
            List<Instant> ends = jobs.stream()
                    .map(job -> desk.when(job, State.FINISHED))
                    .sorted()
                    .toList();
            assertThat(Duration.between(posted, claims.get(1)))
                    .as("until both workers had a job")
                    .isLessThan(A_FEW_SECONDS);
            assertThat(Duration.between(ends.getFirst(), claims.get(2)))
                    .as("from the first end until the waiting job was claimed")
                    .isLessThan(A_FEW_SECONDS);
            assertThat(jobs.stream()
                            .map(job -> desk.progress(job).getLast().worker())
                            .distinct())
                    .as("workers at work")
                    .hasSize(2);
        }
    }

    /** Of the job {@code killed}; 0 while there is none. */
    private static int stepsInCheckpoint() throws IOException {
        Path file = checkpoints.resolve("killed/checkpoint.safetensors");
        return Files.exists(file) && Safetensors.read(Files.readAllBytes(file)) instanceof ModelReading.Valid valid
                ? Integer.parseInt(valid.file().metadata().getOrDefault("steps", "0"))
                : 0;
    }

    private static ServiceProcess worker() {
        return ServiceProcess.start(
                "training",
                BROKER.bootstrapServers(),
                Map.of(
                        "nenrin.training.checkpoints", checkpoints.toString(),
                        "nenrin.training.faces", faces.toString(),
                        "nenrin.training.checkpoint-interval", "1s",
                        "nenrin.training.alive-for", "6s",
                        "nenrin.training.replicas", "1"));
    }
}
