package nenrin.local.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LeashedTest {

    /** Stays until it is stopped, and says when it is, as services do in their shutdown hooks. */
    public static final class Patient {
        private Patient() {}

        /** Says {@code hello ARGUMENT}, then waits. */
        public static void main(String[] args) throws InterruptedException {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("goodbye")));
            System.out.println("hello " + args[0]);
            Thread.sleep(Long.MAX_VALUE);
        }
    }

    @Test
    void endsCleanlyWhenItsSupervisorIsGone() throws Exception {
        Process process = java(Patient.class.getName(), "there");
        BufferedReader out = process.inputReader();
        assertThat(out.readLine()).isEqualTo("hello there");
        process.getOutputStream().close(); // what the kernel does when the supervisor is killed
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(out.readLine()).as("its shutdown hooks ran").isEqualTo("goodbye");
    }

    private static Process java(String... arguments) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(
                java,
                "-cp",
                System.getProperty("java.class.path"),
                Leashed.class.getName(),
                arguments[0],
                arguments[1]);
        return builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }
}
