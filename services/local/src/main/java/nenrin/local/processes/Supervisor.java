package nenrin.local.processes;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * Runs processes side by side, starts again what dies, and stops all of them in order. News comes from several threads.
 *
 * <p>The first process is the one that the others lean on (the broker): it is started with them, but stopped after them.
 */
public final class Supervisor implements AutoCloseable {
    private final List<SupervisedChild> children;
    private boolean stopped;

    /** Starts all of them; {@code news} hears what happens to them. */
    public Supervisor(List<ChildSpec> specs, BackOff backOff, PidFiles pids, Consumer<ChildNews> news) {
        children = specs.stream()
                .map(spec -> new SupervisedChild(spec, backOff, pids, news))
                .toList();
        children.forEach(SupervisedChild::start);
    }

    /** Waits until each has been ready once; false when that takes longer than {@code patience}. */
    public boolean awaitReady(Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        for (SupervisedChild child : children) {
            if (!child.awaitReady(Duration.ofNanos(end - System.nanoTime()))) {
                return false;
            }
        }
        return true;
    }

    /** Stops all but the first together, then the first. Does nothing the second time. */
    @Override
    public synchronized void close() {
        if (stopped || children.isEmpty()) {
            return;
        }
        stopped = true;
        children.forEach(SupervisedChild::letGo);
        stop(children.subList(1, children.size()));
        stop(children.subList(0, 1));
    }

    private static void stop(List<SupervisedChild> some) {
        try {
            some.forEach(SupervisedChild::stop);
            for (SupervisedChild child : some) {
                child.awaitStopped();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
