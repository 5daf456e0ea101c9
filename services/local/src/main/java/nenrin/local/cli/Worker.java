package nenrin.local.cli;

import java.util.List;
import java.util.Optional;
import nenrin.local.Home;
import nenrin.local.Refused;
import nenrin.local.pipeline.Pipeline;
import nenrin.local.pipeline.Ports;
import nenrin.local.pipeline.Service;
import nenrin.local.processes.Running;
import nenrin.local.terminal.Terminal;
import org.jspecify.annotations.Nullable;

/** Finds an aging worker to ask, or starts one for as long as it is needed. */
final class Worker {
    private static final String PURPOSE = "age";
    private static final long LOOK_AGAIN_MILLIS = 200;

    private final Home home;
    private final Terminal terminal;

    Worker(Place place) {
        this.home = place.home();
        this.terminal = place.terminal();
    }

    /**
     * A broker behind which an aging worker is, or will be in a moment.
     *
     * @param own what was started for it and ends with it; null where it was there
     */
    record Reached(String kafka, @Nullable Pipeline own, Terminal terminal) implements AutoCloseable {
        @Override
        public void close() {
            if (own != null) {
                terminal.say("Stopping what was started for this; with ./nenrin up running, it takes a second or two.");
                own.close();
            }
        }
    }

    Reached reach(@Nullable String kafka) throws InterruptedException {
        if (kafka != null) {
            return new Reached(kafka, null, terminal);
        }
        Optional<Reached> reached = tryReach();
        if (reached.isEmpty()) {
            terminal.say("Another ./nenrin age is at work here; waiting for it to end.");
        }
        while (reached.isEmpty()) {
            Thread.sleep(LOOK_AGAIN_MILLIS);
            reached = tryReach();
        }
        return reached.get();
    }

    private Optional<Reached> tryReach() {
        Optional<Running> running = Running.on(home.data());
        if (running.isPresent() && !running.get().purpose().equals(PURPOSE)) {
            return running.map(this::found);
        }
        return running.isPresent() ? Optional.empty() : start();
    }

    private Reached found(Running running) {
        if (!running.services().containsKey(Service.AGING.wire())) {
            throw new Refused("aging-not-running", "What runs here has no aging worker.");
        }
        return new Reached(running.kafka(), null, terminal);
    }

    private Optional<Reached> start() {
        Pipeline.Wish wish = new Pipeline.Wish(PURPOSE, List.of(Service.AGING), Ports.of(0, 0), null);
        Optional<Pipeline> pipeline = Pipeline.start(home, wish, new ChildLines(terminal));
        pipeline.ifPresent(any -> terminal.say("Nothing runs yet: starting a broker and the aging worker."));
        return pipeline.map(own -> new Reached(own.running().kafka(), own, terminal));
    }
}
