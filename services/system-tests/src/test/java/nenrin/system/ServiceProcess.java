package nenrin.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nenrin.networks.engine.Natives;
import org.awaitility.Awaitility;

/**
 * A service as a process of its own, started from its {@code quarkus-run.jar}, with its output in {@code target/service-logs}. Close it, or {@link #kill} it as a power cut would.
 */
public final class ServiceProcess implements AutoCloseable {
    private static final Path SERVICES = Path.of("..").toAbsolutePath().normalize();
    private static final Path LOGS = Path.of("target", "service-logs");
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int STOP_SECONDS = 20;

    private final String name;
    private final int port;
    private final Path log;
    private final Process process;

    private ServiceProcess(String name, int port, Path log, Process process) {
        this.name = name;
        this.port = port;
        this.log = log;
        this.process = process;
    }

    /** Starts {@code name} against this broker; wait with {@link #awaitReady}. */
    public static ServiceProcess start(String name, String bootstrapServers) {
        return start(name, bootstrapServers, Map.of());
    }

    /** The same with settings. */
    public static ServiceProcess start(String name, String bootstrapServers, Map<String, String> settings) {
        return start(name, bootstrapServers, settings, Map.of());
    }

    /**
     * Starts {@code name} against this broker.
     *
     * @param settings Java system properties: {@code nenrin.…} or {@code quarkus.…}
     * @param environment more variables, such as {@code KAFKA_SECURITY_PROTOCOL}
     */
    public static ServiceProcess start(
            String name, String bootstrapServers, Map<String, String> settings, Map<String, String> environment) {
        try {
            int port = freePort();
            Files.createDirectories(LOGS);
            Path log = Files.createTempFile(LOGS, name + "-", ".log");
            ProcessBuilder builder = new ProcessBuilder(command(name, port, settings))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().putAll(Natives.environment());
            builder.environment().put("KAFKA_BOOTSTRAP_SERVERS", bootstrapServers);
            builder.environment().putAll(environment);
            return new ServiceProcess(name, port, log, builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(String name, int port, Map<String, String> settings) {
        Path jar = SERVICES.resolve(name).resolve("target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new IllegalStateException("There is no " + jar + ": build the services first (mvn package).");
        }
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-Dquarkus.http.host=localhost",
                "-Dquarkus.http.port=" + port));
        settings.forEach((key, value) -> command.add("-D" + key + "=" + value));
        command.addAll(List.of("-jar", jar.toString()));
        return command;
    }

    /** Waits until the service says that it is ready; fails with its output if it ends instead. */
    public ServiceProcess awaitReady() {
        Awaitility.await(name + " ready")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .until(this::isReady);
        return this;
    }

    /** {@code http://localhost:PORT/path} */
    public URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    /** The process's id. */
    public long pid() {
        return process.pid();
    }

    /** What the service has printed so far. */
    public String output() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code kill -9}: nothing is finished, nothing is said goodbye to. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** SIGTERM, and {@code kill -9} for one that does not listen. */
    @Override
    public void close() {
        process.destroy();
        if (!awaitEnd()) {
            kill();
        }
    }

    private boolean isReady() throws InterruptedException {
        if (!process.isAlive()) {
            throw new IllegalStateException(name + " ended with " + process.exitValue() + ":\n" + output());
        }
        try {
            HttpRequest request = HttpRequest.newBuilder(uri("/q/health/ready")).build();
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false; // not listening yet
        }
    }

    private boolean awaitEnd() {
        try {
            return process.waitFor(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
