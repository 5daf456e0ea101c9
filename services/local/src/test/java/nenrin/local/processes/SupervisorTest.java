package nenrin.local.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisorTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final BackOff SHORT =
            new BackOff(Duration.ofMillis(50), Duration.ofSeconds(1), Duration.ofMinutes(1));
    private static final String STAYS = "echo ready; exec sleep 300";

    @TempDir
    Path home;

    private final BlockingQueue<ChildNews> news = new LinkedBlockingQueue<>();
    private PidFiles pids = new PidFiles(Path.of("pids"));

    @BeforeEach
    void keepPids() {
        pids = new PidFiles(home.resolve("pids"));
    }

    @Test
    void saysWhenEachProcessIsReadyAndStopsTheFirstLast() throws Exception {
        try (Supervisor supervisor = supervise(child("broker", STAYS), child("a", STAYS), child("b", STAYS))) {
            assertThat(supervisor.awaitReady(PATIENCE)).isTrue();
            assertThat(List.of(next(), next(), next()))
                    .allSatisfy(one -> assertThat(one).isInstanceOf(ChildNews.Ready.class))
                    .extracting(ChildNews::name)
                    .containsExactlyInAnyOrder("broker", "a", "b");
        }
        assertThat(List.of(next(), next(), next()))
                .containsExactly(
                        new ChildNews.Stopped("a"), new ChildNews.Stopped("b"), new ChildNews.Stopped("broker"));
        assertThat(pids.alive()).isEmpty();
    }

    @Test
    void startsAgainWhatDies() throws Exception {
        Path once = home.resolve("once");
        String diesTheFirstTime = "if [ -e %s ]; then %s; else touch %s; exit 7; fi".formatted(once, STAYS, once);
        try (Supervisor supervisor = supervise(child("worker", diesTheFirstTime))) {
            assertThat(next()).isEqualTo(new ChildNews.Died("worker", 7, SHORT.first(), home.resolve("worker.log")));
            assertThat(next()).isInstanceOf(ChildNews.Ready.class);
            assertThat(supervisor.awaitReady(PATIENCE)).isTrue();
        }
    }

    @Test
    void startsAgainWhatIsKilled() throws Exception {
        try (Supervisor supervisor = supervise(child("worker", STAYS))) {
            assertThat(supervisor.awaitReady(PATIENCE)).isTrue();
            assertThat(next()).isInstanceOf(ChildNews.Ready.class);
            pids.alive().getFirst().destroyForcibly();
            assertThat(next()).isInstanceOf(ChildNews.Died.class);
            assertThat(next()).isInstanceOf(ChildNews.Ready.class);
        }
    }

    @Test
    void keepsCtrlCFromItsProcesses() throws Exception {
        try (Supervisor supervisor = supervise(child("worker", STAYS))) {
            assertThat(supervisor.awaitReady(PATIENCE)).isTrue();
            ProcessHandle worker = pids.alive().getFirst();
            new ProcessBuilder("kill", "-INT", Long.toString(worker.pid()))
                    .start()
                    .waitFor();
            Thread.sleep(200);
            assertThat(worker.isAlive()).isTrue();
        }
    }

    @Test
    void aReadyLineOfAnEarlierRunDoesNotCount() throws Exception {
        Files.writeString(home.resolve("slow.log"), "ready\n");
        try (Supervisor supervisor = supervise(child("slow", "exec sleep 300"))) {
            assertThat(supervisor.awaitReady(Duration.ofMillis(400))).isFalse();
        }
    }

    @Test
    void theNextSupervisorWaitsForWhatAKilledOneLeft() throws Exception {
        Process left = new ProcessBuilder("sleep", "300").start();
        pids.remember("left", left.toHandle());
        pids.awaitGone(Duration.ofMillis(100));
        assertThat(left.isAlive()).as("what does not end by itself is killed").isFalse();
    }

    private Supervisor supervise(ChildSpec... specs) {
        return new Supervisor(List.of(specs), SHORT, pids, news::add);
    }

    private ChildSpec child(String name, String script) {
        Path log = home.resolve(name + ".log");
        return new ChildSpec(name, List.of("sh", "-c", script), Map.of(), log, new Readiness.Says("ready"));
    }

    private ChildNews next() throws InterruptedException {
        ChildNews one = news.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        return one != null ? one : new ChildNews.Stopped("nothing happened");
    }
}
