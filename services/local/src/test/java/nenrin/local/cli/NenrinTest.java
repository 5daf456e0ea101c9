package nenrin.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nenrin.local.Home;
import nenrin.local.processes.HomeLock;
import nenrin.local.processes.ProcessMark;
import nenrin.local.processes.Running;
import nenrin.local.terminal.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NenrinTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "age --ages young        | target-ages-malformed",
                "age --ages 25,101       | target-age-out-of-range",
                "age --ages 25,          | target-ages-malformed",
                "age --age 200           | age-malformed",
                "age --age old           | arguments-malformed",
                "age --gender both       | arguments-malformed",
                "age --colour blue       | arguments-malformed",
                "age not-there.jpg       | file-missing",
                "up --port 70000         | port-malformed",
                "up --port x             | arguments-malformed",
                "import                  | arguments-malformed",
                "import not-there.zip    | file-missing",
                "import --made-up 5      | not-running",
                "train --minutes -1      | job-malformed",
                "train --minutes 1 --steps 1 | arguments-malformed",
                "train                   | not-running",
                "train --set colour      | arguments-malformed",
                "train stop              | not-running",
                "train stop one two      | arguments-malformed",
                "age --kafka no.such.host.invalid:1 | kafka-unreachable",
                "up --http-port 0 --kafka no.such.host.invalid:1 | kafka-unreachable",
                "topics                  | arguments-malformed",
                "topics --kafka no.such.host.invalid:1 | kafka-unreachable",
                "topics --kafka localhost:1 --settings not-there | settings-unreadable",
                "fly                     | command-unknown",
            })
    void whatTheUserCanMendEndsWithTwoACodeAndASentence(String line, String code) {
        assertThat(run(line.strip().split(" +"))).isEqualTo(2);
        assertThat(text(err))
                .startsWith("nenrin: " + code + ": ")
                .endsWith(".\n")
                .doesNotContain("\tat ", "Exception");
    }

    @Test
    void everyCommandExplainsItself() {
        for (String command : List.of("age", "up", "import", "train", "topics", "status")) {
            assertThat(run(command, "--help")).isZero();
        }
    }

    @Test
    void aSecondUpSaysThatItIsRunningAlready() {
        ProcessMark self = ProcessMark.of(ProcessHandle.current());
        try (HomeLock lock = HomeLock.tryOf(folder.resolve("data")).orElseThrow()) {
            assertThat(lock).isNotNull();
            new Running(self, "up", "localhost:4711", Map.of()).write(folder.resolve("data"));
            assertThat(run("up", "--port", "0", "--http-port", "0")).isEqualTo(2);
        }
        assertThat(text(err)).contains("already-running", "process " + self.pid(), "localhost:4711");
    }

    @Test
    void aPortOfAnotherProgramIsNamed() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(run("up", "--http-port", "0", "--port", Integer.toString(other.getLocalPort())))
                    .isEqualTo(2);
            assertThat(text(err)).contains("port-taken", "Port " + other.getLocalPort() + " (broker)", "--port");
        }
        assertThat(HomeLock.tryOf(folder.resolve("data")))
                .as("the lock is free again")
                .isPresent();
    }

    private int run(String... arguments) {
        Home home = new Home(folder, folder.resolve("data")).made();
        return Nenrin.run(arguments, new Place(home, new Terminal(stream(out), stream(err), false)));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
