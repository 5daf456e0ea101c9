package nenrin.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nenrin.imaging.Picture;
import nenrin.imaging.decoding.Decoded;
import nenrin.imaging.decoding.PictureDecoder;
import nenrin.imaging.encoding.PictureEncoder;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a newcomer types, by the launcher script itself, in a data folder of its own and at free ports. */
class LauncherST {
    private static final Path SCRIPT = Path.of("../../nenrin").toAbsolutePath().normalize();
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    Path folder;

    private Process up = ended();

    private record Ended(int exitCode, String output) {}

    @AfterEach
    void stopUp() throws InterruptedException {
        up.destroy();
        up.waitFor(1, TimeUnit.MINUTES);
    }

    @Test
    void ageShowsTheSampleAtOtherAgesWithNothingRunningAndLeavesNothingRunning() throws Exception {
        Ended ended = nenrin("age", "--ages", "8,+20,70", "--age", "40");
        assertThat(ended.output())
                .contains("the sample", "NASA", "starting a broker and the aging worker", "broker     stopped");
        assertThat(ended.exitCode()).isZero();
        Path aged = folder.resolve("aged");
        Picture strip = picture(aged.resolve("astronaut-ages.png"));
        assertThat(strip.width()).as("four faces in a row").isGreaterThan(3 * strip.height());
        for (int age : List.of(8, 60, 70)) {
            Picture whole = picture(aged.resolve("astronaut-age-" + age + ".png"));
            assertThat(whole.width()).as("the whole photo").isEqualTo(512);
        }
        assertThat(folder.resolve("data/running.properties")).doesNotExist();
    }

    @Test
    void upRunsEverythingAnswersAndEndsWithItsSupervisorHoweverThatEnds() throws Exception {
        String[] everywhere = {"up", "--port", "0", "--http-port", "0"};
        up = start(everywhere);
        Path said = log(everywhere);
        Awaitility.await("up is ready")
                .atMost(PATIENCE)
                .until(() -> Files.readString(said).contains("Ready after"));
        assertThat(said).content().contains("broker ", "ingest ", "cleansing ", "training ", "aging ", "studio ");

        Ended again = nenrin("up", "--kafka", "elsewhere:9092");
        assertThat(again.exitCode()).isEqualTo(2);
        assertThat(again.output()).contains("already-running");

        Path wall = Files.write(folder.resolve("wall.png"), PictureEncoder.png(Picture.filled(300, 300, 0x808080)));
        Ended noFace = nenrin("age", wall.toString());
        assertThat(noFace.exitCode()).isEqualTo(2);
        assertThat(noFace.output()).contains("nenrin: no-face: ").doesNotContain("\tat ");

        assertThat(nenrin("age").exitCode()).isZero();
        assertThat(nenrin("status").output()).contains("ready", "aging.results", "residual");

        List<ProcessHandle> children = children();
        assertThat(children).as("the broker and five services").hasSize(6);
        up.destroyForcibly();
        Awaitility.await("everything ends with its supervisor")
                .atMost(PATIENCE)
                .until(() -> children.stream().noneMatch(ProcessHandle::isAlive));
    }

    private List<ProcessHandle> children() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("data/pids"))) {
            return files.map(LauncherST::pid)
                    .map(ProcessHandle::of)
                    .map(Optional::orElseThrow)
                    .toList();
        }
    }

    private static long pid(Path file) {
        try {
            return Long.parseLong(Files.readString(file).split(" ", -1)[0]);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Ended nenrin(String... arguments) throws Exception {
        Process process = start(arguments);
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        return new Ended(process.exitValue(), Files.readString(log(arguments)));
    }

    /** Its output goes to a file named after the command and the number of its arguments. */
    private Process start(String... arguments) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(SCRIPT.toString());
        builder.command().addAll(List.of(arguments));
        builder.directory(folder.toFile()).redirectErrorStream(true);
        builder.redirectOutput(log(arguments).toFile());
        builder.environment().putAll(environment());
        return builder.start();
    }

    /** What was built is there: a build within the build would take it away from under the other tests. */
    private Map<String, String> environment() {
        return Map.of(
                "NENRIN_HOME", folder.resolve("data").toString(),
                "NENRIN_NO_BUILD", "1",
                "JAVA_HOME", System.getProperty("java.home"));
    }

    private Path log(String... arguments) {
        return folder.resolve(arguments[0] + "-" + arguments.length + ".log");
    }

    private static Picture picture(Path file) throws IOException {
        return switch (new PictureDecoder().decode(Files.readAllBytes(file))) {
            case Decoded.Readable readable -> readable.picture();
            case Decoded.Unreadable unreadable -> throw new AssertionError(file + ": " + unreadable.sentence());
        };
    }

    private static Process ended() {
        try {
            return new ProcessBuilder("true").start();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
