package nenrin.local.cli;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import nenrin.local.Home;
import nenrin.local.pipeline.Pipeline;
import nenrin.local.pipeline.Ports;
import nenrin.local.pipeline.Service;
import nenrin.local.terminal.Durations;
import nenrin.local.terminal.Terminal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs everything until it is stopped. */
@Command(
        name = "up",
        mixinStandardHelpOptions = true,
        description =
                "Runs a Kafka broker and every service, each its own process, until Ctrl-C. Data stays in .nenrin.")
final class UpCommand implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Home home;
    private final Terminal terminal;

    @Option(
            names = "--kafka",
            paramLabel = "HOST:PORT",
            description = "use this broker instead of an embedded one; missing topics are made on it")
    private @Nullable String kafka;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "9092",
            description = "the broker's port; 0 for one that is free (default: ${DEFAULT-VALUE})")
    private int port;

    @Option(
            names = "--http-port",
            paramLabel = "PORT",
            defaultValue = "8181",
            description = "the services' HTTP ports, from this one on; 0 for free ones (default: ${DEFAULT-VALUE})")
    private int httpPort;

    UpCommand(Place place) {
        this.home = place.home();
        this.terminal = place.terminal();
    }

    @Override
    public Integer call() throws InterruptedException {
        long began = System.nanoTime();
        List<Service> services = List.of(Service.values());
        Pipeline.Wish wish = new Pipeline.Wish("up", services, Ports.of(port, httpPort), kafka);
        ChildLines lines = new ChildLines(terminal);
        try (Pipeline pipeline = Pipeline.start(home, wish, lines).orElseThrow(() -> Pipeline.alreadyRunning(home))) {
            terminal.say("Starting Kafka and %d services; logs are in %s", services.size(), home.logs());
            if (pipeline.awaitReady(PATIENCE)) {
                lines.settled();
                sayAddresses(pipeline, Duration.ofNanos(System.nanoTime() - began));
            } else {
                terminal.say("Not everything is ready yet; the logs say why. It is being tried on.");
            }
            new CountDownLatch(1).await(); // until a signal ends this process
        }
        return 0;
    }

    private void sayAddresses(Pipeline pipeline, Duration took) {
        terminal.say("Ready after %s.", Durations.text(took));
        Integer studio = pipeline.running().services().get(Service.STUDIO.wire());
        if (studio != null) {
            terminal.say("Open http://localhost:%d in a browser.", studio);
        }
        terminal.say("  Kafka      %s", pipeline.running().kafka());
        pipeline.running().services().forEach((name, at) -> terminal.say("  %-10s http://localhost:%d", name, at));
        terminal.say("Ctrl-C stops everything. In another terminal: ./nenrin age photo.jpg, ./nenrin status");
    }
}
