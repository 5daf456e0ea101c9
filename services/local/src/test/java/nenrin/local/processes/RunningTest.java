package nenrin.local.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningTest {
    private static final ProcessMark SELF = ProcessMark.of(ProcessHandle.current());

    @TempDir
    Path home;

    @Test
    void isReadAsItWasWrittenWhileItsSupervisorLives() {
        Running running = new Running(SELF, "up", "localhost:9092", Map.of("aging", 8184, "ingest", 8181));
        running.write(home);
        assertThat(Running.on(home)).contains(running);
        Running.erase(home);
        assertThat(Running.on(home)).isEmpty();
    }

    @Test
    void isNothingOnceItsSupervisorIsGone() throws Exception {
        Process gone = new ProcessBuilder("sleep", "60").start();
        ProcessMark mark = ProcessMark.of(gone.toHandle());
        gone.destroyForcibly().waitFor();
        new Running(mark, "up", "localhost:9092", Map.of()).write(home);
        assertThat(Running.on(home)).isEmpty();
    }

    @Test
    void isNothingWhenAnotherProcessGotTheNumber() {
        ProcessMark earlier = new ProcessMark(SELF.pid(), SELF.started().minus(Duration.ofHours(1)));
        new Running(earlier, "up", "localhost:9092", Map.of()).write(home);
        assertThat(Running.on(home)).isEmpty();
    }

    @Test
    void isNothingWhenTheFileIsGarbage() throws IOException {
        Files.writeString(home.resolve("running.properties"), "pid=seven\nport.aging=many\n");
        assertThat(Running.on(home)).isEmpty();
    }
}
